import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, type FillValues, namesIn, PLACEHOLDERS } from '@/lib/replies/fill';
import { templatesOf, TONES } from '@/lib/replies/reply';
import { SIGNS } from '@/lib/signs/catalog';
import { PHRASING } from './phrasing';

const LANGUAGES = Object.entries(PHRASING).flatMap(([language, phrasing]) => (phrasing ? [{ language, ...phrasing }] : []));
const draftSigns = new Set<string>(SIGNS.filter((sign) => sign.direction === 'draft').map((sign) => sign.id));
/** Known in all these tests: a working day is always near, and without slots the words for them are left out. */
const ALWAYS: FillValues = { date: 'Friday 27 November', free: 'Tuesday 24 November', slots: 'At ten or at three?' };
const ALL: FillValues = {
  ...ALWAYS,
  ...{ name: 'Mara', asked: 'one more page', scope: 'five pages and a logo', rounds: '3 of 2' },
  ...{ rate: '90 euros per hour', price: '400 euros', invoice: '2026-17', days: '12 days' },
};

describe.each(LANGUAGES)('suggestions in $language', ({ replies }) => {
  const all = SIGNS.flatMap(({ id }) => templatesOf(replies, id));

  it.each(SIGNS.map(({ id }) => id))('%s has four or more in each tone, each with an id of its own', (sign) => {
    const own = templatesOf(replies, sign);
    for (const tone of TONES) expect(own.filter((one) => one.tone === tone).length).toBeGreaterThanOrEqual(4);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(new Set(own.map(({ text }) => text).filter((text) => text !== '{slots}')).size).toBe(
      own.filter(({ text }) => text !== '{slots}').length,
    );
  });

  it('come with the slots first when too much time was promised', () => {
    for (const tone of TONES) expect(templatesOf(replies, 'over-availability').find((one) => one.tone === tone)?.text).toBe('{slots}');
  });

  it.each(all)('$id reads well with all that may be known, with nothing, and for both manners', ({ sign, text }) => {
    expect(namesIn(text).every((name) => (PLACEHOLDERS as readonly string[]).includes(name))).toBe(true);
    for (const values of [ALL, ALWAYS])
      for (const address of ['formal', 'familiar'] as const) {
        const filled = fill(text, values, address);
        expect(filled).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(filled).not.toMatch(/[{}[\]<>|_\n]|\s{2}|^\s|\.\.|\s[,.;:?!]|[,;:]\S?[,;:.]|\?\.|undefined/);
        const sentences = (filled ?? '').split(/[.?!](?:\s|$)/).filter((sentence) => sentence !== '').length;
        expect(sentences).toBeLessThanOrEqual(draftSigns.has(sign) && !text.includes('{slots}') ? 1 : 4);
      }
  });

  it('name no price, date or hour that nobody gave', () => {
    for (const { text } of all) expect(text).not.toMatch(/\d|[$€£₽%]/);
  });

  it('let no placeholder through, whatever is known', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('{date}', '[x|y]', '<a|b>', 'undefined', ' '));
    const values = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, value])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...all), values, fc.constantFrom('formal' as const, 'familiar' as const), ({ text }, known, address) => {
        expect(fill(text, known, address) ?? '').not.toMatch(/[{}[\]<>]/);
      }),
    );
  });
});

it('every language says the same things in the same order', () => {
  const [first, ...others] = LANGUAGES.map(({ replies }) => SIGNS.flatMap(({ id }) => templatesOf(replies, id).map((one) => one.id)));
  for (const other of others) expect(other).toEqual(first);
});
