import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byScript } from './by-script';

const parts = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    [...byScript(text, [{ start: 0, end: text.length }])].map(([script, ranges]) => [
      script,
      ranges.map(({ start, end }) => text.slice(start, end)),
    ]),
  );

describe('parting a text by script', () => {
  it('gives a text in one script back whole', () => {
    expect(parts('Hello there. All is well.')).toEqual({ latin: ['Hello there. All is well.'] });
  });

  it('parts a mixed mail by its sentences', () => {
    expect(parts('Добрый день! Вот письмо партнёра. Please send us the files by Monday. Что ответить?')).toEqual({
      cyrillic: ['Добрый день! Вот письмо партнёра.', 'Что ответить?'],
      latin: ['Please send us the files by Monday.'],
    });
  });

  it('leaves a foreign name in its sentence', () => {
    expect(parts('Макет лежит в Figma, логин у Ани.')).toEqual({ cyrillic: ['Макет лежит в Figma, логин у Ани.'] });
  });

  it('gives ranges inside the given ones, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '.', '\n', '?', '7') }), (text) => {
        for (const ranges of byScript(text, [{ start: 0, end: text.length }]).values()) {
          let last = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });
});
