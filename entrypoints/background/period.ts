import { onClock } from '@/lib/slots/clock';

/** A stretch of time, ms since 1970, end exclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The week (from Monday) or month that a moment lies in, by the user's clock. */
export function periodOf(moment: number, per: 'week' | 'month', timeZone: string): Period {
  const today = onClock(moment, timeZone);
  const first = (per === 'week' ? today.subtract({ days: today.dayOfWeek - 1 }) : today.with({ day: 1 })).startOfDay();
  const next = first.add(per === 'week' ? { weeks: 1 } : { months: 1 });
  return { from: first.epochMilliseconds, to: next.epochMilliseconds };
}
