import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const cut = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it('cuts at stops and keeps marks', () => {
    expect(cut('Hi Vera. Could you look? Thanks!! Bye')).toEqual(['Hi Vera.', 'Could you look?', 'Thanks!!', 'Bye']);
  });
  it('does not cut inside numbers, hosts and abbreviations', () => {
    expect(cut('It costs 1.5 or e.g. 2.0 at shop.example.com for us.')).toHaveLength(1);
  });
  it('joins lines that a mail program wrapped', () => {
    expect(cut('This is a line that was wrapped by a plain old mail program\nand goes on here.')).toHaveLength(1);
  });
  it('parts short lines, list items and paragraphs', () => {
    expect(cut('Hi Vera\nthe page\n\n- one\n- two')).toEqual(['Hi Vera', 'the page', '- one', '- two']);
  });
  it('knows questions', () => {
    expect(sentences('Is it? "Really?!" No.').map((s) => s.question)).toEqual([true, true, false]);
  });
  it('covers every visible character exactly once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let at = 0;
        for (const s of sentences(text)) {
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(s.end).toBeGreaterThan(s.start);
          expect(
            text
              .slice(at, s.start)
              .trim()
              .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
              .trim(),
          ).toBe('');
          at = s.end;
        }
      }),
    );
  });
});
