import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens';

const words = (text: string): string[] => tokenise(text, { start: 0, end: text.length }).words;

describe('tokenise', () => {
  it('folds case, apostrophes, invisible characters and ё', () => {
    expect(words('Don’t  ad\u200bd any\u00a0more — ещЁ!')).toEqual(["don't", 'add', 'any', 'more', 'еще']);
  });
  it('parts hyphens and keeps money signs', () => {
    expect(words('a follow-up for €500, 20%')).toEqual(['a', 'follow', 'up', 'for', '€', '500', '20', '%']);
  });
  it('gives the exact place of each word in the original', () => {
    const text = '😀 Co\u200buld ‘you’ add';
    const t = tokenise(text, { start: 0, end: text.length });
    expect(t.words.map((_, i) => text.slice(t.starts[i], t.ends[i]))).toEqual(['Co\u200buld', 'you', 'add']);
    expect(t.words).toEqual(['could', 'you', 'add']);
  });
  it('has valid, ordered offsets for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const t = tokenise(text, { start: 0, end: text.length });
        let at = 0;
        t.words.forEach((_, i) => {
          expect(t.starts[i]).toBeGreaterThanOrEqual(at);
          expect(t.ends[i]).toBeGreaterThan(t.starts[i] ?? Infinity);
          at = t.ends[i] ?? Infinity;
        });
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
