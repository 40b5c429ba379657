import { type Candidate, candidatesOn } from './candidates';
import { knownZone, onClock } from './clock';
import type { OfferRequest, Stretch } from './request';

/** How far ahead to look, in days from today. */
const HORIZON = 60;
/** Within a fortnight an awkward time is worse than waiting a few days; beyond it, waiting is worse. */
const NEAR = 14;
/** Minutes from midnight on the user's clock: the hours aimed at, and lunch, which is kept free if it can be. */
const MORNING = 10 * 60;
const LUNCH_FROM = 12 * 60;
const LUNCH_TO = 13 * 60;
const AFTERNOON = 15 * 60;
/** A free day between the two leaves the client more room; a longer wait than this does not. */
const WIDEST_GAP = 4;

type Day = readonly Candidate[];

/**
 * Two slots on two different days, in order of time; one or none when there are no more within 60 days.
 *
 * The soonest days win, with a day between the two if possible, one slot around 10:00 and one around 15:00. Times are
 * taken from the first of these that still has a day: good for both within a fortnight, on a meeting day if there is one;
 * in the client's day within a
 * fortnight, if on early Monday or late Friday; in the client's day at all; whatever strains the client least.
 *
 * Pure: the same request gives the same slots. Throws RangeError when the user's own zone is not one.
 */
export function offerSlots(request: OfferRequest): Stretch[] {
  const { theirZone: given, ...rest } = request;
  const theirZone = knownZone(given);
  const pools = poolsOf(theirZone === undefined ? rest : { ...rest, theirZone });
  const firstDay = pools.find((pool) => pool.length > 0)?.[0];
  const first = firstDay && pick(firstDay, 'morning');
  if (!first) return [];
  const others = pools.map((pool) => pool.filter((day) => daysFrom(first, day) !== 0)).find((pool) => pool.length > 0) ?? [];
  const secondDay = others.find((day) => daysFrom(first, day) > 1 && daysFrom(first, day) <= WIDEST_GAP) ?? others[0];
  const second = secondDay && pick(secondDay, first.minute < LUNCH_FROM ? 'afternoon' : 'morning');
  return [first, ...(second ? [second] : [])].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** The days that have something to offer, soonest first, as five pools from best to whatever there is. */
function poolsOf(request: OfferRequest): Day[][] {
  const today = onClock(request.now, request.rules.timeZone).toPlainDate();
  const days: Day[] = [];
  let near: Day[] = [];
  for (let ahead = 0; ahead <= HORIZON; ahead++) {
    const day = candidatesOn(today.add({ days: ahead }), request);
    if (day.length > 0) days.push(day);
    if (ahead !== NEAR) continue;
    near = [...days];
    // Two good days are enough: spare the zone arithmetic for the other six weeks.
    if (liked(upTo(0, near)).length > 1) break;
  }
  return [liked(upTo(0, near)), upTo(0, near), upTo(1, near), upTo(1, days), days];
}

function upTo(grade: Candidate['grade'], days: readonly Day[]): Day[] {
  return days.map((day) => day.filter((time) => time.grade <= grade)).filter((day) => day.length > 0);
}

function liked(days: readonly Day[]): Day[] {
  return days.filter((day) => day[0]?.liked);
}

/** Days from a time to a day, negative when it lies before. */
function daysFrom(time: Candidate, day: Day): number {
  return day[0] ? time.date.until(day[0].date).days : 0;
}

/** The best time of a day: least awkward, then in the wanted half, in the other half, or over lunch. */
function pick(day: Day, half: 'morning' | 'afternoon'): Candidate | undefined {
  const awkward = Math.min(...day.map(awkwardness));
  const best = day.filter((time) => awkwardness(time) === awkward);
  const early = nearest(
    best.filter((time) => endMinute(time) <= LUNCH_FROM),
    MORNING,
  );
  const late = nearest(
    best.filter((time) => time.minute >= LUNCH_TO),
    AFTERNOON,
  );
  return (half === 'morning' ? (early ?? late) : (late ?? early)) ?? nearest(best, MORNING);
}

function awkwardness({ grade, strain }: Candidate): number {
  return grade * 10_000 + strain;
}

function endMinute({ start, end, minute }: Candidate): number {
  return minute + (end - start) / 60_000;
}

function nearest(times: Day, wanted: number): Candidate | undefined {
  const away = ({ minute }: Candidate): number => Math.abs(minute - wanted);
  return times.reduce<Candidate | undefined>((best, time) => (best && away(best) <= away(time) ? best : time), undefined);
}
