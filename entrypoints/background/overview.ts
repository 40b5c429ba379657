import type { Overview, OwnRecord, Week } from '@/lib/protocol/messages/overview';
import type { Settings } from '@/lib/records/settings';
import { directionOf, SIGN_IDS } from '@/lib/signs/catalog';
import { minuteOf, onClock, parseClock } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { countFlags, type Span, timesOf } from '@/lib/store/tables/happened';
import { entriesBetween } from '@/lib/store/tables/ledger';
import { readSettings } from '@/lib/store/tables/settings';
import { worthOf } from './costs';
import { type Period, periodOf } from './period';
import { browserZone } from './zone';

const WEEKS = 12;
const CLIENT_SIGNS = SIGN_IDS.filter((sign) => directionOf(sign) === 'client');

/** A look back over twelve weeks by the user's clock; `now` in ms since 1970. */
export async function overviewOf(db: FirmlyDb, now: number): Promise<Overview> {
  const { settings } = await readSettings(db, browserZone());
  const { timeZone } = settings;
  const periods = weeksUpTo(now, timeZone);
  const [oldest, before, current] = [periods[0], periods.at(-2), periods.at(-1)];
  if (!oldest || !before || !current) throw new Error('no weeks');
  const whole = { from: oldest.from, to: current.to };
  const [entries, gaveIn, stoodFirm, replied] = await Promise.all([
    entriesBetween(db, whole.from, whole.to),
    timesOf(db, 'gave-in', whole),
    timesOf(db, 'stood-firm', whole),
    timesOf(db, 'replied', whole),
  ]);
  const weeks = await Promise.all(
    periods.map(async ({ from, to }): Promise<Week> => {
      const isIn = (at: number): boolean => at >= from && at < to;
      const minutes = (state: 'open' | 'billed'): number =>
        entries.filter((entry) => entry.state === state && isIn(entry.at)).reduce((sum, entry) => sum + entry.minutes, 0);
      return {
        from,
        to,
        flags: await countFlags(db, { from, to }),
        given: minutes('open'),
        billed: minutes('billed'),
        gaveIn: gaveIn.filter(isIn).length,
        stoodFirm: stoodFirm.filter(isIn).length,
      };
    }),
  );
  const open = (period: Period): typeof entries =>
    entries.filter(({ at, state }) => state === 'open' && at >= period.from && at < period.to);
  const signs = await Promise.all(
    CLIENT_SIGNS.map(async (sign) => ({
      sign,
      now: await countFlags(db, current, sign),
      before: await countFlags(db, before, sign),
    })),
  );
  return {
    weeks,
    signs: signs.filter((row) => row.now + row.before > 0).sort((a, b) => b.now - a.now || b.before - a.before),
    worth: { now: await worthOf(db, open(current)), before: await worthOf(db, open(before)) },
    replies: hoursOf(replied, settings),
    ...whole,
  };
}

/** How often each sign was flagged in a stretch of time, and how it was answered. */
export async function recordOf(db: FirmlyDb, span: Span): Promise<OwnRecord> {
  const [signs, gaveIn, stoodFirm] = await Promise.all([
    Promise.all(CLIENT_SIGNS.map(async (sign) => ({ sign, count: await countFlags(db, span, sign) }))),
    timesOf(db, 'gave-in', span),
    timesOf(db, 'stood-firm', span),
  ]);
  return { signs: signs.filter(({ count }) => count > 0), gaveIn: gaveIn.length, stoodFirm: stoodFirm.length };
}

/** Weeks from Monday to Monday, the oldest first, ending with the one that a moment lies in. */
function weeksUpTo(now: number, timeZone: string): Period[] {
  const weeks = [periodOf(now, 'week', timeZone)];
  while (weeks.length < WEEKS) weeks.unshift(periodOf((weeks[0]?.from ?? now) - 1, 'week', timeZone));
  return weeks;
}

/** Moments by weekday and hour of the user's clock; only those that occur. */
function hoursOf(moments: readonly number[], settings: Settings): Overview['replies'] {
  const counts = new Map<string, { weekday: number; hour: number; count: number; outside: boolean }>();
  for (const at of moments) {
    const clock = onClock(at, settings.timeZone);
    const [weekday, hour] = [clock.dayOfWeek, clock.hour];
    const key = `${String(weekday)}-${String(hour)}`;
    const cell = counts.get(key) ?? { weekday, hour, count: 0, outside: isOutside(weekday, hour, settings) };
    counts.set(key, { ...cell, count: cell.count + 1 });
  }
  return [...counts.values()].sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}

/** Whether no minute of that hour is working time. */
export function isOutside(weekday: number, hour: number, { workingHours }: Pick<Settings, 'workingHours'>): boolean {
  const day = workingHours[String(weekday) as '1'];
  if (!day) return true;
  const start = minuteOf({ hour, minute: 0 });
  return start + 60 <= parseClock(day.from) || start >= parseClock(day.to);
}
