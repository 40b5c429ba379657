import { Temporal } from 'temporal-polyfill';

export interface SlotRules {
  /** IANA zone of the user. */
  readonly timeZone: string;
  /** By ISO weekday, "1" Monday … "7" Sunday; null or missing is a day off. "HH:MM" in the user's zone. */
  readonly workingHours: Readonly<Partial<Record<string, { readonly from: string; readonly to: string } | null>>>;
  readonly meetingMinutes: number;
  /** Hours from now before which nothing is offered. */
  readonly noticeHours: number;
  /** ISO dates in the user's zone. */
  readonly daysOff: readonly string[];
}

/** Milliseconds since 1970, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface OfferRequest {
  readonly now: number;
  readonly rules: SlotRules;
  /** Times that are spoken for: never offered, not even in part. */
  readonly taken: readonly Stretch[];
  /** The client's IANA zone, when known: times in their waking hours are preferred. */
  readonly theirZone?: string;
}

/** How far ahead to look (days); slots start on the half hour. */
const HORIZON = 60;
const STEP = 30;
/** Days looked at for a pleasant pair; a busy fortnight falls back to whatever there is. */
const NEAR = 14;
const MORNING = 10 * 60;
const AFTERNOON = 15 * 60;

interface Candidate extends Stretch {
  readonly day: string;
  /** Minutes after midnight on the user's clock. */
  readonly minute: number;
  /** How unwelcome the time is; 0 is best. */
  readonly cost: number;
}

/**
 * Two slots on two different days, soonest pleasant ones first; fewer when there are none within 60 days. One in the
 * morning and one in the afternoon if possible, not Monday's first hours nor Friday's last unless there is nothing else.
 * Zone arithmetic is Temporal's: hours that a clock change skips or repeats come out as real time.
 */
export function offerSlots(request: OfferRequest): Stretch[] {
  const days = freeDays(request);
  const first = pick(days[0], MORNING);
  if (!first) return [];
  const rest = days.slice(1);
  // The next day is a fine second choice; one after that leaves the client more room.
  const second = rest.find((day) => (day[0]?.day ?? '') > nextDay(first.day)) ?? rest[0];
  const wanted = first.minute < 12 * 60 ? AFTERNOON : MORNING;
  const other = pick(second, wanted);
  return [first, ...(other ? [other] : [])].map(({ start, end }) => ({ start, end }));
}

/** The free candidates of each day that has any, in order; pleasant days first when the near future has two of them. */
function freeDays(request: OfferRequest): Candidate[][] {
  const { now, rules } = request;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(rules.timeZone).toPlainDate();
  const days: Candidate[][] = [];
  for (let ahead = 0; ahead <= HORIZON; ahead++) {
    const day = candidates(request, today.add({ days: ahead }));
    if (day.length > 0) days.push(day);
    if (ahead >= NEAR && days.length >= 4) break;
  }
  const pleasant = days.filter((day) => day.some((c) => c.cost === 0)).map((day) => day.filter((c) => c.cost === 0));
  if (pleasant.length >= 2) return pleasant;
  return days.map((day) => {
    const least = Math.min(...day.map((c) => c.cost));
    return day.filter((c) => c.cost === least);
  });
}

function candidates({ now, rules, taken, theirZone }: OfferRequest, date: Temporal.PlainDate): Candidate[] {
  const hours = rules.workingHours[String(date.dayOfWeek)];
  const day = date.toString();
  if (!hours || rules.daysOff.includes(day)) return [];
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  const earliest = now + rules.noticeHours * 3_600_000;
  const closing = at(date, to, rules.timeZone);
  const out: Candidate[] = [];
  for (let minute = Math.ceil(from / STEP) * STEP; minute < to; minute += STEP) {
    const start = at(date, minute, rules.timeZone);
    const end = start + rules.meetingMinutes * 60_000;
    // A time that the clock skips comes out later than asked: it is offered under its real name only.
    if (clockMinute(start, rules.timeZone) !== minute) continue;
    if (start < earliest || start <= now || end > closing) continue;
    if (taken.some((t) => t.start < end && start < t.end)) continue;
    out.push({ start, end, day, minute, cost: cost(date.dayOfWeek, minute, from, to, start, end, theirZone) });
  }
  return out;
}

function cost(
  weekday: number,
  minute: number,
  from: number,
  to: number,
  start: number,
  end: number,
  theirZone: string | undefined,
): number {
  let points = 0;
  if (weekday === 1 && minute < from + 120) points += 1;
  if (weekday === 5 && minute >= Math.min(15 * 60, to - 60)) points += 1;
  if (minute >= 12 * 60 && minute < 13 * 60) points += 1;
  if (
    theirZone !== undefined &&
    (clockMinute(start, theirZone) < 8 * 60 || clockMinute(end, theirZone) > 19 * 60 || clockMinute(end, theirZone) < 8 * 60)
  )
    points += 4;
  return points;
}

function pick(day: readonly Candidate[] | undefined, wanted: number): Candidate | undefined {
  if (!day) return undefined;
  return day.reduce<Candidate | undefined>(
    (best, c) => (best && Math.abs(best.minute - wanted) <= Math.abs(c.minute - wanted) ? best : c),
    undefined,
  );
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function at(date: Temporal.PlainDate, minute: number, zone: string): number {
  return date.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
  }).epochMilliseconds;
}

function clockMinute(moment: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
