import { onClock } from './clock';
import type { SlotRules } from './request';
import type { SlotParts, SlotWords } from './words';

const FURTHEST = 90;

/** Noon of the n-th working day (1 or more) after today on the user's clock; ms since 1970. Undefined when there is none in 90 days. */
export function workingDayAhead(days: number, rules: SlotRules, now: number): number | undefined {
  const today = onClock(now, rules.timeZone).toPlainDate();
  let left = days;
  for (let ahead = 1; ahead <= FURTHEST; ahead++) {
    const date = today.add({ days: ahead });
    if (!rules.workingHours[String(date.dayOfWeek)] || rules.daysOff.includes(date.toString())) continue;
    left--;
    if (left <= 0) return date.toZonedDateTime({ timeZone: rules.timeZone, plainTime: '12:00' }).epochMilliseconds;
  }
  return undefined;
}

/** The day of a moment as the language says it inside a sentence: "Friday 27 November", «27 ноября». */
export function sayDay(moment: number, zone: string, words: SlotWords): string {
  const here = onClock(moment, zone);
  const parts: SlotParts = { weekday: here.dayOfWeek, day: here.day, month: here.month, time: '' };
  return words.day(parts);
}
