import { describe, expect, it } from 'vitest';
import { onClock } from './clock';
import { pickByOf } from './pick-by';
import type { SlotRules, Stretch } from './request';

const day = { from: '09:00', to: '17:00' };
const rules: SlotRules = {
  timeZone: 'Europe/Berlin',
  workingHours: { '1': day, '2': day, '3': day, '4': day, '5': day },
  meetingMinutes: 30,
  noticeHours: 24,
  daysOff: [],
  bufferMinutes: 0,
  meetingDays: [],
};
const slot = (iso: string): Stretch => ({ start: Date.parse(iso), end: Date.parse(iso) + 1_800_000 });
const MONDAY = Date.parse('2026-11-23T08:00Z');

/** On the user's clock. */
function pickBy(days: number, first: string, now = MONDAY, changed: Partial<SlotRules> = {}): string | undefined {
  const moment = pickByOf([slot('2026-12-24T09:00Z'), slot(first)], days, { ...rules, ...changed }, now);
  return moment === undefined ? undefined : onClock(moment, 'Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' });
}

describe('pickByOf', () => {
  it('is noon, so many working days on', () => {
    expect(pickBy(2, '2026-12-01T09:00Z')).toBe('2026-11-25T12:00');
    expect(pickBy(2, '2026-12-08T09:00Z', Date.parse('2026-11-26T08:00Z'))).toBe('2026-11-30T12:00');
    expect(pickBy(2, '2026-12-01T09:00Z', MONDAY, { daysOff: ['2026-11-24'] })).toBe('2026-11-26T12:00');
  });

  it('comes earlier when the first slot does', () => {
    expect(pickBy(5, '2026-11-26T14:00Z')).toBe('2026-11-26T12:00');
    expect(pickBy(5, '2026-11-26T13:00Z')).toBe('2026-11-25T12:00');
  });

  it('is nothing when there is no room, no slot, or no wish', () => {
    expect(pickBy(2, '2026-11-24T09:00Z')).toBeUndefined();
    expect(pickBy(0, '2026-12-01T09:00Z')).toBeUndefined();
    expect(pickByOf([], 2, rules, MONDAY)).toBeUndefined();
    expect(pickBy(2, '2026-12-01T09:00Z', MONDAY, { workingHours: {} })).toBeUndefined();
  });
});
