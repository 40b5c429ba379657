import ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import type { EventPart } from './split';
import { wallOf } from './wall';
import type { Zone, ZoneFinder } from './zones';

/** One event of a file, as far as it tells when somebody is busy. */
export interface CalendarEvent {
  readonly uid: string;
  readonly start: When;
  /** From start to end: whole days on the wall's clock, then real time (ms). */
  readonly length: { readonly days: number; readonly ms: number };
  readonly rules: readonly ICAL.Recur[];
  readonly added: readonly When[];
  readonly removed: readonly When[];
  /** Of a changed occurrence: which of the series it stands for. */
  readonly replaces: When | undefined;
  /** False when it is cancelled, shown as free, or declined. */
  readonly isBusy: boolean;
}

/** A time as written: what the clock on the wall shows, and where the wall stands. */
export interface When {
  readonly wall: Temporal.PlainDateTime;
  readonly isDate: boolean;
  readonly zone: Zone;
}

/** Reads one event. Throws whatever is wrong with it; an event that cannot be read is the caller's to count. */
export function readEvent({ text, declinedBy }: EventPart, zones: ZoneFinder, own: readonly string[]): CalendarEvent {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [start] = whens(component, 'dtstart', zones);
  if (!start) throw new RangeError('an event without a start');
  return {
    uid: textOf(component, 'uid'),
    start,
    length: lengthOf(component, start, zones),
    rules: component.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur),
    added: whens(component, 'rdate', zones),
    removed: whens(component, 'exdate', zones),
    replaces: whens(component, 'recurrence-id', zones)[0],
    isBusy:
      textOf(component, 'status').toUpperCase() !== 'CANCELLED' &&
      textOf(component, 'transp').toUpperCase() !== 'TRANSPARENT' &&
      textOf(component, 'x-microsoft-cdo-busystatus').toUpperCase() !== 'FREE' &&
      !declinedBy.some((address) => own.includes(address)),
  };
}

/** The moment of a time (ms since 1970); of a date, when it begins. */
export function momentOf({ wall, zone }: When): number {
  return zone.momentOf(wall);
}

function whens(component: ICAL.Component, name: string, zones: ZoneFinder): When[] {
  return component.getAllProperties(name).flatMap((property) => {
    const id = property.getFirstParameter('tzid') as string | undefined;
    return (property.getValues() as (ICAL.Time | ICAL.Period)[]).map((value) => {
      // Of an added period we take the start: the series' own length is what its occurrences have.
      const time = value instanceof ICAL.Period ? value.start : value;
      const { isDate } = time;
      const isUtc = (time.zone as unknown) === ICAL.Timezone.utcTimezone;
      const zone = isDate || (!isUtc && id === undefined) ? zones.home : isUtc ? zones.utc : zones.find(id ?? '');
      return { wall: wallOf(time), isDate, zone };
    });
  });
}

function lengthOf(component: ICAL.Component, start: When, zones: ZoneFinder): CalendarEvent['length'] {
  const duration = component.getFirstPropertyValue('duration');
  const [end] = whens(component, 'dtend', zones);
  if (end && start.isDate)
    return positive({ days: start.wall.until(end.wall.round({ smallestUnit: 'day', roundingMode: 'ceil' })).days, ms: 0 });
  if (end) return positive({ days: 0, ms: momentOf(end) - momentOf(start) });
  if (duration instanceof ICAL.Duration) {
    if (duration.isNegative) throw new RangeError('a negative duration');
    const { weeks, days, hours, minutes, seconds } = duration;
    return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  }
  // Without an end, a date is a whole day and a time is a mere moment.
  return { days: start.isDate ? 1 : 0, ms: 0 };
}

function positive(length: CalendarEvent['length']): CalendarEvent['length'] {
  if (length.days < 0 || length.ms < 0) throw new RangeError('an end before the start');
  return length;
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
