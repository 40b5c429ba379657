import { describe, expect, it } from 'vitest';
import { SIGNS } from '@/lib/signs/catalog';
import { PHRASING } from './phrasing';

const LANGUAGES = Object.entries(PHRASING).flatMap(([language, phrasing]) => (phrasing ? [{ language, ...phrasing.replies }] : []));
const draftSigns = new Set<string>(SIGNS.filter((sign) => sign.direction === 'draft').map((sign) => sign.id));

describe.each(LANGUAGES)('suggestions in $language', ({ suggestions }) => {
  it('have ids of their own, under their sign', () => {
    expect(new Set(suggestions.map((s) => s.id)).size).toBe(suggestions.length);
    for (const { id, sign } of suggestions) expect(id.startsWith(`${sign}/`)).toBe(true);
  });

  it('are at least four for a message’s sign; for over-availability the slots come first', () => {
    const of = (sign: string): string[] => suggestions.filter((s) => s.sign === sign).map((s) => s.text);
    expect(of('scope-creep').length).toBeGreaterThanOrEqual(4);
    expect(of('free-advice').length).toBeGreaterThanOrEqual(4);
    expect(of('over-availability')[0]).toBe('{slots}');
    expect(of('over-availability').length).toBeGreaterThanOrEqual(3);
  });

  it.each(suggestions.filter((s) => s.text !== '{slots}'))('$id can be sent as it stands', ({ sign, text }) => {
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(text).not.toMatch(/[{}[\]<>_\n]|\s{2}|^\s|\.\.|undefined/);
    const sentences = text.split(/[.?!](?:\s|$)/).filter((sentence) => sentence !== '').length;
    expect(sentences).toBeLessThanOrEqual(draftSigns.has(sign) ? 1 : 2);
  });

  it('name no price, date or hour that nobody gave', () => {
    for (const { text } of suggestions) expect(text).not.toMatch(/\d|[$€£₽%]/);
  });
});

it('every language says the same things in the same order', () => {
  const [first, ...others] = LANGUAGES.map(({ suggestions }) => suggestions.map((s) => s.id));
  for (const other of others) expect(other).toEqual(first);
});
