import type ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import type { Stretch } from '@/lib/slots/request';
import { type CalendarEvent, momentOf, type When } from './event';
import { floating, wallOf } from './wall';

/**
 * Steps that one rule may take. A daily series of eighty years has fewer; "every second", or a rule that never comes
 * true (31 February), would go on for ever.
 */
const MOST_STEPS = 30_000;
const WIDEST_INTERVAL = 10_000;

/**
 * When an event keeps somebody busy inside the window: its occurrences without those that are excluded, or that other
 * events of the file replace. They come in no particular order. Throws when a rule cannot be followed.
 */
export function occurrencesOf(event: CalendarEvent, replaced: readonly When[], window: Stretch): Stretch[] {
  const { start, length, rules, added } = event;
  if (length.days === 0 && length.ms === 0) return [];
  const isExcluded = exclusions(event, replaced);
  const starts: When[] = rules.length === 0 ? [start] : [];
  for (const rule of rules) starts.push(...startsOf(rule, event, window));
  return [...starts, ...added].flatMap((when) => {
    const begin = momentOf(when);
    const end = when.zone.momentOf(when.wall.add({ days: length.days })) + length.ms;
    return end > window.start && begin < window.end && !isExcluded(when, begin) ? [{ start: begin, end }] : [];
  });
}

/** Starts that a rule gives up to the window's end. What ends before the window is left out, by a day's margin. */
function startsOf(rule: ICAL.Recur, { start, length }: CalendarEvent, window: Stretch): When[] {
  if (rule.interval > WIDEST_INTERVAL) throw new RangeError('an interval beyond reason');
  const own = rule.clone();
  own.until = untilOf(rule, start);
  const steps = stepsOf(own, start);
  const margin = (length.days + 1) * 86_400_000 + length.ms;
  const from = start.zone.wallAt(window.start - margin);
  const to = start.zone.wallAt(window.end);
  const found: When[] = [];
  for (let time = steps.next() as ICAL.Time | null; time; time = steps.next() as ICAL.Time | null) {
    const wall = wallOf(time);
    if (isAfter(wall, to)) break;
    if (isAfter(wall, from)) found.push({ ...start, wall });
  }
  return found;
}

/** The rule's own iterator, in the wall's time, that throws instead of going on for ever. */
function stepsOf(rule: ICAL.Recur, start: When): ICAL.RecurIterator {
  const iterator = rule.iterator(floating(start.wall, start.isDate));
  const check = iterator.check_contracting_rules.bind(iterator);
  let steps = 0;
  // Every turn of its loops asks this, also those that find nothing.
  iterator.check_contracting_rules = () => {
    if (++steps > MOST_STEPS) throw new RangeError('a rule without end');
    return check();
  };
  return iterator;
}

/** The last moment of a series by the wall's clock: files give it in UTC, as a date, or in the wall's time. */
function untilOf({ until }: ICAL.Recur, { isDate, zone }: When): ICAL.Time | null {
  if (!until) return null;
  const wall = wallOf(until);
  if (isDate) return floating(wall, true);
  if (until.isDate) return floating(wall.add({ days: 1 }).subtract({ seconds: 1 }));
  return until.toString().endsWith('Z') ? floating(zone.wallAt(wall.toZonedDateTime('UTC').epochMilliseconds)) : floating(wall);
}

/** Whether an occurrence is left out. A date leaves out the day, whatever its hour: several calendars write it so. */
function exclusions({ start, removed }: CalendarEvent, replaced: readonly When[]): (when: When, moment: number) => boolean {
  const all = [...removed, ...replaced];
  const moments = new Set(all.map(momentOf));
  const days = new Set(all.filter(({ isDate }) => isDate || start.isDate).map(({ wall }) => wall.toPlainDate().toString()));
  return ({ wall }, moment) => moments.has(moment) || (days.size > 0 && days.has(wall.toPlainDate().toString()));
}

function isAfter(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean {
  return a.since(b).sign > 0;
}
