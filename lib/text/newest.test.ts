import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUOTING } from '@/lib/languages';
import { newestRanges, newestText } from './newest';

const newest = (text: string): string => newestText(text, ALL_QUOTING);

describe('newestRanges', () => {
  it('gives exact offsets into the text, whatever its line breaks', () => {
    const text = '\ufeff \r\nYes 😀\r\nplease.\r\n\r\n> Shall we?\r\n\r\nBy Friday.\r\n';
    expect(newestRanges(text, ALL_QUOTING).map(({ start, end }) => text.slice(start, end))).toEqual(['Yes 😀\r\nplease.', 'By Friday.']);
  });
  it('has none for nothing, blank lines and quotes', () => {
    for (const text of ['', ' \n\t\n', '> a\n> b', '>', 'On Mon, 3 Mar 2025 at 09:14, Ann <ann@example.com> wrote:']) {
      expect(newestRanges(text, ALL_QUOTING)).toEqual([]);
    }
  });
  it('knows no language by itself', () => {
    const text = 'Yes.\n\nOn Mon, 3 Mar 2025 at 09:14, Ann Lee wrote:\n\nShall we?';
    expect(newest(text)).toBe('Yes.');
    expect(newestText(text, [])).toBe(text);
  });

  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '> ',
          '>',
          '|',
          '\n',
          '\n\n',
          '\r\n',
          '-- ',
          '--',
          '—',
          'On Mon, 3 Mar 2025 at 9:14, ',
          'Ann Lee ',
          '<ann@example.com>',
          ' wrote:',
          'From: ',
          'To: ',
          'Sent: 3 May 2025',
          'Subject: x',
          '-----Original Message-----',
          'Sent from my phone',
          '____________',
          'unsubscribe',
          'Best regards,',
          'Tel: +44 20 7946 0011',
          'yes',
          '\u200b',
          '\ufeff',
          '😀',
          ' ',
          ':',
          'пишет:',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives ordered ranges in bounds, without blank edges, for any text', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let at = 0;
        for (const { start, end } of newestRanges(text, ALL_QUOTING)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });
  it('never keeps a quoted line', () => {
    fc.assert(
      fc.property(strings, (text) => {
        for (const line of newest(text).split(/[\n\r]/)) expect(line).not.toMatch(/^[ \t]*> /);
      }),
      { numRuns: 300 },
    );
  });
  it('says the same of its own answer when nothing but quotes stood around it', () => {
    const own = 'Good morning,\n\nthe second draft is fine.';
    expect(newest(own)).toBe(own);
    expect(newest(newest(`${own}\n\n> older`))).toBe(own);
  });
});

describe('hostile text', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['>', '>'],
    ['> and line breaks', '>\n'],
    ['On ', 'On '],
    ['On and line breaks', 'On \n'],
    ['attributions', 'On Mon, 3 Mar 2025 at 9:14, Ann wrote\n'],
    ['open brackets', 'On <'],
    ['colons', 'a:\n'],
    ['labels', 'From: x\n'],
    ['labels in turn', 'From: x\nTo: y\n'],
    ['rules', '____________\n'],
    ['delimiters', '--\n'],
    ['blanks', ' \n'],
    ['markers', '----- forwarded by a b c d e\n'],
    ['pipes', '| a '],
    ['closings', 'Best regards,\nAnn\n'],
    ['dots', 'a.'],
    ['wide spaces', '\u00a0'],
  ])('is read to its end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const ranges = newestRanges(text, ALL_QUOTING);
    expect(ranges.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
