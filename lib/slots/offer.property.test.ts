import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOf, onClock, parseClock } from './clock';
import { offerSlots } from './offer';
import type { OfferRequest, SlotRules, Stretch } from './request';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Chatham',
] as const;
/** Around these moments clocks change somewhere among the zones; Samoa skipped a whole day in 2011. */
const EDGES = [
  '2011-12-30T10:00Z',
  '2026-03-08T07:00Z',
  '2026-03-29T01:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-10-25T01:00Z',
  '2026-11-01T06:00Z',
];
const HOUR = 3_600_000;
/** Generous: the machine may be busy, and shrinking a failure takes its time. */
const PATIENCE = { timeout: 60_000 };

const zone = fc.constantFrom(...ZONES);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
const hours = fc.option(
  fc
    .tuple(clock, clock)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to })),
);
const now = fc.oneof(
  fc.tuple(fc.constantFrom(...EDGES), fc.integer({ min: -72 * HOUR, max: 6 * HOUR })).map(([edge, off]) => Date.parse(edge) + off),
  fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2028-12-31T00:00Z') }),
);
const rules: fc.Arbitrary<SlotRules> = fc.record({
  timeZone: zone,
  workingHours: fc.record({ '1': hours, '2': hours, '3': hours, '4': hours, '5': hours, '6': hours, '7': hours }),
  meetingMinutes: fc.integer({ min: 5, max: 480 }),
  noticeHours: fc.integer({ min: 0, max: 336 }),
  daysOff: fc.constant([]),
  bufferMinutes: fc.constantFrom(0, 0, 5, 15, 60, 240),
  meetingDays: fc.subarray(['1', '2', '3', '4', '5', '6', '7']),
});
const request: fc.Arbitrary<OfferRequest> = fc
  .record({
    now,
    rules,
    theirs: fc.option(zone),
    held: fc.array(fc.tuple(fc.integer({ min: -24, max: 1000 }), fc.integer({ min: 1, max: 100 })), { maxLength: 8 }),
    off: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
  })
  .map(({ now, rules, theirs, held, off }) => ({
    now,
    rules: { ...rules, daysOff: off.map((days) => onClock(now, rules.timeZone).add({ days }).toPlainDate().toString()) },
    taken: held.map(([from, length]) => ({ start: now + from * HOUR, end: now + (from + length) * HOUR })),
    ...(theirs !== null && { theirZone: theirs }),
  }));

describe('whatever the rules, zone, clocks and moment', PATIENCE, () => {
  it('every slot keeps its promises', () => {
    let seen = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const slots = offerSlots(asked);
        seen += slots.length;
        for (const slot of slots) expectFit(slot, asked);
        expect(slots.length).toBeLessThanOrEqual(2);
        const [first, second] = slots;
        if (!first || !second) return;
        expect(first.end).toBeLessThanOrEqual(second.start);
        expect(dayOf(first, asked)).not.toBe(dayOf(second, asked));
      }),
      { numRuns: 250 },
    );
    // A function that offers nothing would keep every promise.
    expect(seen).toBeGreaterThan(100);
  });

  it('is the same twice, and another’s slots are not offered again', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const slots = offerSlots(asked);
        expect(offerSlots(asked)).toEqual(slots);
        const again = offerSlots({ ...asked, taken: [...asked.taken, ...slots] });
        for (const { start, end } of again) expect(slots.some((slot) => slot.start < end && start < slot.end)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

function dayOf({ start }: Stretch, { rules }: OfferRequest): string {
  return onClock(start, rules.timeZone).toPlainDate().toString();
}

function expectFit({ start, end }: Stretch, { now, rules, taken }: OfferRequest): void {
  const from = onClock(start, rules.timeZone);
  const to = onClock(end, rules.timeZone);
  const hours = rules.workingHours[String(from.dayOfWeek)];
  expect(end - start).toBe(rules.meetingMinutes * 60_000);
  expect(start).toBeGreaterThan(now);
  expect(start).toBeGreaterThanOrEqual(now + rules.noticeHours * HOUR);
  expect(start).toBeLessThan(now + 61 * 24 * HOUR + HOUR);
  expect(minuteOf(from) % 30).toBe(0);
  expect(hours ? minuteOf(from) - parseClock(hours.from) : -1).toBeGreaterThanOrEqual(0);
  expect(hours ? parseClock(hours.to) - minuteOf(to) : -1).toBeGreaterThanOrEqual(0);
  expect(to.toPlainDate().toString()).toBe(from.toPlainDate().toString());
  expect(rules.daysOff).not.toContain(from.toPlainDate().toString());
  const buffer = rules.bufferMinutes * 60_000;
  for (const held of taken) expect(held.start < end + buffer && start - buffer < held.end).toBe(false);
}
