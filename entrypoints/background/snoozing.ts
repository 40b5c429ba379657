import { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '@/lib/base/result';
import { parseClock, wallTime } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { readSettings } from '@/lib/store/tables/settings';
import { snoozeThread } from '@/lib/store/tables/threads';
import { browserZone } from './zone';

/** Where a day off begins. */
const MORNING = '09:00';

/**
 * Puts a thread off until work begins on a date (ISO, by the user's clock). Gives the moment; a date that is no date, or
 * whose morning is past, is refused with a message key.
 */
export async function snoozeUntil(db: FirmlyDb, threadId: string, date: string, now: number): Promise<Result<number>> {
  const { settings } = await readSettings(db, browserZone());
  let day: Temporal.PlainDate;
  try {
    day = Temporal.PlainDate.from(date);
  } catch {
    return err('error_date');
  }
  const hours = settings.workingHours[String(day.dayOfWeek) as '1'];
  const wakeAt = wallTime(day, parseClock(hours?.from ?? MORNING)).toZonedDateTime(settings.timeZone).epochMilliseconds;
  if (wakeAt <= now) return err('error_past_date');
  return (await snoozeThread(db, threadId, wakeAt)) ? ok(wakeAt) : err('popup_thread_gone');
}
