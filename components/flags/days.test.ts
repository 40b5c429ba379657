import { describe, expect, it } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { dayOf, daysAfter, daysBetween, weekdayOf } from './days';
import { ago } from './said';

describe('days', () => {
  it('are those of the zone', () => {
    const late = Date.parse('2027-03-27T23:30:00Z');
    expect([dayOf(late, 'UTC'), dayOf(late, 'Europe/Berlin'), dayOf(late, 'America/New_York')]).toEqual([
      '2027-03-27',
      '2027-03-28',
      '2027-03-27',
    ]);
  });

  it('follow one another whatever the clocks do', () => {
    // 23:30 in Berlin, before the night of 23 hours.
    const today = dayOf(Date.parse('2027-03-27T22:30:00Z'), 'Europe/Berlin');
    expect(daysAfter(today, 1)).toBe('2027-03-28');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2027-03-27', '2027-04-01')).toBe(5);
    expect([weekdayOf('2027-03-28'), weekdayOf('2027-03-29')]).toEqual([7, 1]);
  });
});

describe('ago', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');
  const HOUR = 3_600_000;
  it.each([
    [0, 'this minute'],
    [-5 * HOUR, 'this minute'],
    [23.5 * HOUR, '23 hr. ago'],
    [24 * HOUR, 'yesterday'],
    [33 * HOUR, 'yesterday'],
    // The evening before last, not yesterday.
    [46.5 * HOUR, '2 days ago'],
    [72 * HOUR, '3 days ago'],
  ])('%d ms before is %s', (before, words) => {
    speakEnglish();
    expect(ago(now - before, now, 'UTC')).toBe(words);
  });
});
