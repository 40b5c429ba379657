import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { offerSlots, type SlotRules } from './offer';

const day = { from: '09:00', to: '17:00' };
const rules: SlotRules = {
  timeZone: 'Europe/Berlin',
  workingHours: { '1': day, '2': day, '3': day, '4': day, '5': day },
  meetingMinutes: 30,
  noticeHours: 24,
  daysOff: [],
};
const moment = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;
const local = (ms: number, zone = rules.timeZone): string =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const offered = (now: string, more: Partial<Parameters<typeof offerSlots>[0]> = {}): string[] =>
  offerSlots({ now: moment(now), rules, taken: [], ...more }).map((s) => local(s.start));

describe('offerSlots', () => {
  it('offers a morning and an afternoon on two days after the notice', () => {
    expect(offered('2026-11-23T08:00:00Z')).toEqual(['2026-11-24T10:00', '2026-11-26T15:00']);
  });
  it('skips weekends, days off and what is taken', () => {
    const taken = [{ start: moment('2026-12-01T08:00:00Z'), end: moment('2026-12-01T16:00:00Z') }];
    expect(offered('2026-11-27T17:00:00Z', { taken, rules: { ...rules, daysOff: ['2026-12-02'] } })).toEqual([
      '2026-11-30T11:00',
      '2026-12-03T15:00',
    ]);
  });
  it('avoids Monday’s first hours and Friday’s last unless nothing else is left', () => {
    const friday = { ...rules, workingHours: { '5': { from: '15:00', to: '17:00' } } };
    expect(offered('2026-11-23T08:00:00Z', { rules: friday })).toHaveLength(2);
  });
  it('prefers the client’s waking hours', () => {
    const slots = offerSlots({ now: moment('2026-11-23T08:00:00Z'), rules, taken: [], theirZone: 'America/New_York' });
    for (const slot of slots) expect(Number(local(slot.start, 'America/New_York').slice(11, 13))).toBeGreaterThanOrEqual(8);
  });
  it('gives fewer when there is nothing', () => {
    expect(offered('2026-11-23T08:00:00Z', { rules: { ...rules, workingHours: {} } })).toEqual([]);
  });
  it('keeps the clock time across the change to summer time', () => {
    const slots = offerSlots({ now: moment('2027-03-26T16:00:00Z'), rules, taken: [] });
    expect(slots.map((s) => local(s.start))).toEqual(['2027-03-29T11:00', '2027-03-31T15:00']);
    expect(slots[0]?.start).toBe(moment('2027-03-29T09:00:00Z'));
  });

  const clock = fc.integer({ min: 0, max: 23 }).map((h) => `${String(h).padStart(2, '0')}:00`);
  const hours = fc.option(
    fc
      .tuple(clock, clock)
      .filter(([a, b]) => a < b)
      .map(([from, to]) => ({ from, to })),
  );
  it('keeps its promises for any rules, zone and moment', () => {
    fc.assert(
      fc.property(
        fc.record({
          timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'),
          workingHours: fc.record({ '1': hours, '2': hours, '3': hours, '4': hours, '5': hours, '6': hours, '7': hours }),
          meetingMinutes: fc.integer({ min: 5, max: 240 }),
          noticeHours: fc.integer({ min: 0, max: 100 }),
          daysOff: fc.constant(['2026-11-25']),
        }),
        fc.integer({ min: moment('2026-03-01T00:00:00Z'), max: moment('2027-11-30T00:00:00Z') }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
        (any, now, offsets) => {
          const taken = offsets.map((hour) => ({ start: now + hour * 3_600_000, end: now + (hour + 3) * 3_600_000 }));
          const slots = offerSlots({ now, rules: any, taken });
          expect(slots.length).toBeLessThanOrEqual(2);
          for (const { start, end } of slots) {
            const at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(any.timeZone);
            const window = any.workingHours[String(at.dayOfWeek) as '1'];
            expect(window).toBeTruthy();
            expect(at.toPlainTime().toString().slice(0, 5) >= (window?.from ?? '99')).toBe(true);
            expect(end - start).toBe(any.meetingMinutes * 60_000);
            expect(start).toBeGreaterThanOrEqual(now + any.noticeHours * 3_600_000);
            expect(any.daysOff).not.toContain(at.toPlainDate().toString());
            for (const t of taken) expect(t.start < end && start < t.end).toBe(false);
          }
          const [a, b] = slots.map((s) => local(s.start, any.timeZone).slice(0, 10));
          if (a !== undefined && b !== undefined) expect(a < b).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
