import { SCORE_PARTS, type ScorePart, type Weights } from '@/lib/records/score';
import type { SignId } from '@/lib/signs/catalog';

const YEAR = 365 * 86_400_000;
const QUARTER = YEAR / 4;

/** What is known of a client's last twelve months. */
export interface ScoreFacts {
  /** ms since 1970. */
  readonly now: number;
  readonly flags: readonly { readonly sign: SignId; readonly at: number }[];
  /** Days that invoices were or are late, each. */
  readonly daysLate: readonly number[];
  readonly missed: number;
  /** Minutes given away that nobody was charged for. */
  readonly givenMinutes: number;
  readonly outsideHours: number;
  /** Paid in the period, and hours worked, when the user entered both; and the user's rate per hour. */
  readonly income?: number;
  readonly hours?: number;
  readonly rate?: number;
}

/** Signs that weigh more than one. */
const HEAVY: Readonly<Partial<Record<SignId, number>>> = { disrespect: 3, 'disputed-agreement': 2, 'late-payment': 2 };

/** From which number on a part takes all its points. Chosen so that one bad month is seen and does not condemn. */
const FULL: Readonly<Record<Exclude<ScorePart, 'trend' | 'worth'>, number>> = { flags: 24, late: 30, churn: 6, given: 600, hours: 12 };

export interface Scored {
  readonly score: number;
  readonly parts: { part: ScorePart; points: number; value: number }[];
}

/**
 * How well it goes with a client: 100, less what each part takes, at most its weight. The trend compares the last quarter
 * with the one before; what the work is worth gives points above the user's rate and takes them below. Pure and
 * explained part by part.
 */
export function scoreOf(facts: ScoreFacts, weights: Weights): Scored {
  const values = valuesOf(facts);
  const parts = SCORE_PARTS.map((part) => {
    const value = values[part];
    const share = part === 'trend' || part === 'worth' ? value : Math.min(1, value / FULL[part]);
    // Shown in whole points, and summed as shown.
    const points = Math.round((part === 'worth' ? share : -share) * weights[part]) + 0;
    return { part, points, value: Math.round(value * 100) / 100 };
  });
  return {
    score: Math.max(
      0,
      parts.reduce((sum, { points }) => sum + points, 100),
    ),
    parts,
  };
}

function valuesOf({
  now,
  flags,
  daysLate,
  missed,
  givenMinutes,
  outsideHours,
  income,
  hours,
  rate,
}: ScoreFacts): Record<ScorePart, number> {
  // Mail dated in the future comes from a clock that is wrong: it counts as of today.
  const recent = flags.map(({ sign, at }) => ({ sign, at: Math.min(at, now) })).filter(({ at }) => at > now - YEAR);
  const weigh = (from: number, to: number): number =>
    recent.reduce((sum, { sign, at }) => (at > from && at <= to ? sum + (HEAVY[sign] ?? 1) : sum), 0);
  const [last, before] = [weigh(now - QUARTER, now), weigh(now - 2 * QUARTER, now - QUARTER)];
  const late = daysLate.length === 0 ? 0 : daysLate.reduce((sum, days) => sum + days, 0) / daysLate.length;
  return {
    flags: weigh(now - YEAR, now),
    // Somebody who wrote for the first time this quarter has no trend.
    trend: last <= before || weigh(now - YEAR, now - QUARTER) === 0 ? 0 : Math.min(1, (last - before) / Math.max(4, before)),
    late,
    churn: recent.filter(({ sign }) => sign === 'schedule-churn').length + missed,
    given: givenMinutes,
    hours: outsideHours,
    worth: worthShare(income, hours, rate),
  };
}

/** An hour's real pay against the rate: −1 for nothing, 0 for the rate, 1 for twice and more. */
function worthShare(income: number | undefined, hours: number | undefined, rate: number | undefined): number {
  if (income === undefined || hours === undefined || rate === undefined || hours <= 0 || rate <= 0) return 0;
  return Math.max(-1, Math.min(1, income / hours / rate - 1));
}

/** How many of so many clients the lowest (or top) 15 % are; none of a handful, since there it means nothing. */
export function fifteenPercent(clients: number): number {
  return clients < FEWEST ? 0 : Math.max(1, Math.round(clients * 0.15));
}
const FEWEST = 5;
