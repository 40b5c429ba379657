import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** What the library read, without its zone: what the clock on the wall shows. Throws RangeError for no time at all. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime {
  return new Temporal.PlainDateTime(year, month, day, hour, minute, second);
}

/** The same for the library, in no zone. */
export function floating({ year, month, day, hour, minute, second }: Temporal.PlainDateTime, isDate = false): ICAL.Time {
  return new ICAL.Time({ year, month, day, isDate, ...(!isDate && { hour, minute, second }) }, ICAL.Timezone.localTimezone);
}
