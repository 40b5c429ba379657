import { Temporal } from 'temporal-polyfill';

/** A moment (ms since 1970) on the clock of a zone. Throws RangeError for a zone that nobody knows. */
export function onClock(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
}

/** The day of a moment (ms since 1970) on the calendar of a zone, "YYYY-MM-DD". */
export function dayOn(moment: number, zone: string): string {
  return onClock(moment, zone).toPlainDate().toString();
}

/** The zone itself if it is one; a client's zone may come from a mistyped or very old record. */
export function knownZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    onClock(0, zone);
    return zone;
  } catch {
    return undefined;
  }
}

/** Date and time of day as a zone's clock shows it; `minute` counts from midnight and may be 0 … 1439. */
export function wallTime(date: Temporal.PlainDate, minute: number): Temporal.PlainDateTime {
  return date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
}

/** Minutes from midnight on the clock. */
export function minuteOf(time: { readonly hour: number; readonly minute: number }): number {
  return time.hour * 60 + time.minute;
}

/** "HH:MM" as minutes from midnight. */
export function parseClock(clock: string): number {
  return minuteOf(Temporal.PlainTime.from(clock));
}

/** "HH:MM". 24 hours in every language: nobody takes 15:00 for the morning. */
export function sayClock(time: { readonly hour: number; readonly minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
