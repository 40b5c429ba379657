import { onClock, wallTime } from './clock';
import type { SlotRules, Stretch } from './request';

const NOON = 12 * 60;
const HOUR = 3_600_000;
/** A client needs at least this long to answer, and the user to hear of it before the first slot. */
const ROOM = 3 * HOUR;
const MOST_DAYS = 60;

/**
 * Until when both slots are held: noon of the n-th working day from today on the user's clock, or an earlier working
 * day's noon when the first slot would begin before. Undefined when no noon leaves room, or `days` is 0. ms since 1970.
 */
export function pickByOf(slots: readonly Stretch[], days: number, rules: SlotRules, now: number): number | undefined {
  if (days === 0 || slots.length === 0) return undefined;
  const first = Math.min(...slots.map(({ start }) => start));
  const today = onClock(now, rules.timeZone).toPlainDate();
  let found: number | undefined;
  let worked = 0;
  for (let ahead = 1; ahead <= MOST_DAYS && worked < days; ahead++) {
    const date = today.add({ days: ahead });
    if (!rules.workingHours[String(date.dayOfWeek)] || rules.daysOff.includes(date.toString())) continue;
    const noon = wallTime(date, NOON).toZonedDateTime(rules.timeZone).epochMilliseconds;
    if (noon - now < ROOM || first - noon < ROOM) break;
    found = noon;
    worked++;
  }
  return found;
}
