import type { Temporal } from 'temporal-polyfill';
import { minuteOf, onClock, parseClock, wallTime } from './clock';
import type { OfferRequest, Stretch } from './request';

/** A time that could be offered. */
export interface Candidate extends Stretch {
  /** The day on the user's clock. */
  readonly date: Temporal.PlainDate;
  /** Start in minutes from midnight on the user's clock. */
  readonly minute: number;
  /** 0 suits both; 1 is awkward (Monday's first hours, late on Friday, the client's weekend); 2 is outside the client's day. */
  readonly grade: 0 | 1 | 2;
  /** Minutes that it lies outside the client's day; 0 with grade 0 and 1. */
  readonly strain: number;
  /** On one of the user's meeting days, or the user has none. */
  readonly liked: boolean;
}

/** Slots start on the full or half hour. */
const STEP = 30;
const HOUR = 3_600_000;
/** The client's day, in minutes from midnight. */
const CLIENT_FROM = 8 * 60;
const CLIENT_TO = 19 * 60;
const FRIDAY_TO = 15 * 60;

/**
 * Everything that one day of the user has to offer, earliest first. A time that the clock skips that day is not offered;
 * one that it shows twice is meant the first time. The length is real time, and the end is inside working hours both by
 * the clock on the wall and in real time.
 */
export function candidatesOn(date: Temporal.PlainDate, request: OfferRequest): Candidate[] {
  const { now, rules, taken } = request;
  const hours = rules.workingHours[String(date.dayOfWeek)];
  if (!hours || rules.daysOff.includes(date.toString())) return [];
  const from = parseClock(hours.from);
  const to = parseClock(hours.to);
  const closing = wallTime(date, to);
  const closed = closing.toZonedDateTime(rules.timeZone).epochMilliseconds;
  const earliest = now + rules.noticeHours * HOUR;
  if (closed <= earliest) return [];
  const buffer = rules.bufferMinutes * 60_000;
  const liked = rules.meetingDays.length === 0 || rules.meetingDays.includes(String(date.dayOfWeek));
  const found: Candidate[] = [];
  for (let minute = Math.ceil(from / STEP) * STEP; minute < to; minute += STEP) {
    const wall = wallTime(date, minute);
    const begin = wall.toZonedDateTime(rules.timeZone, { disambiguation: 'compatible' });
    const start = begin.epochMilliseconds;
    const end = start + rules.meetingMinutes * 60_000;
    // A skipped time, or a whole skipped day, comes out later than asked.
    if (!begin.toPlainDateTime().equals(wall)) continue;
    if (start <= now || start < earliest || end > closed) continue;
    if (taken.some((other) => other.start < end + buffer && start - buffer < other.end)) continue;
    if (isAfter(onClock(end, rules.timeZone), closing)) continue;
    found.push({ start, end, date, minute, liked, ...welcome(begin, from, request) });
  }
  return found;
}

function isAfter(time: Temporal.ZonedDateTime, wall: Temporal.PlainDateTime): boolean {
  return time.toPlainDateTime().since(wall).sign > 0;
}

function welcome(begin: Temporal.ZonedDateTime, from: number, { rules, theirZone }: OfferRequest): Pick<Candidate, 'grade' | 'strain'> {
  const there = theirZone === undefined ? undefined : begin.withTimeZone(theirZone);
  const strain = there ? strainOf(minuteOf(there), rules.meetingMinutes) : 0;
  if (strain > 0) return { grade: 2, strain };
  const minute = minuteOf(begin);
  const earlyMonday = begin.dayOfWeek === 1 && minute < Math.min(from + 120, 12 * 60);
  const lateFriday = begin.dayOfWeek === 5 && minute + rules.meetingMinutes > FRIDAY_TO;
  const theirWeekend = there !== undefined && there.dayOfWeek >= 6 && begin.dayOfWeek < 6;
  return { grade: earlyMonday || lateFriday || theirWeekend ? 1 : 0, strain };
}

/** How far a meeting lies outside the client's day: before it, or after it on the same evening, whichever is more. */
function strainOf(minute: number, length: number): number {
  return Math.max(0, CLIENT_FROM - minute, minute + length - CLIENT_TO);
}
