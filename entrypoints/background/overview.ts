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
  const counts = new Map<string, Overview['replies'][number]>();
  for (const at of moments) {
    const { dayOfWeek: weekday, hour } = onClock(at, settings.timeZone);
    const key = `${String(weekday)}-${String(hour)}`;
    const { count, outside } = counts.get(key) ?? { count: 0, outside: 0 };
    counts.set(key, { weekday, hour, count: count + 1, outside: outside + (isOutside(at, settings) ? 1 : 0) });
  }
  return [...counts.values()].sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}

/** Whether a moment lies outside the user's working hours, to the minute. */
export function isOutside(at: number, { workingHours, timeZone }: Pick<Settings, 'workingHours' | 'timeZone'>): boolean {
  const clock = onClock(at, timeZone);
  const day = workingHours[String(clock.dayOfWeek) as '1'];
  if (!day) return true;
  const minute = minuteOf(clock);
  return minute < parseClock(day.from) || minute >= parseClock(day.to);
}
