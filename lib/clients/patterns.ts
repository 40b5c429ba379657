import type { SignId } from '@/lib/signs/catalog';

/** One thing worth telling about a client, and what to do next. */
export type Insight =
  | { readonly kind: 'due'; readonly id: string; readonly clientId: string; readonly what: string }
  | { readonly kind: 'overdue'; readonly id: string; readonly clientId: string; readonly what: string; readonly count: number }
  | { readonly kind: 'gave-in' | 'promises'; readonly id: string; readonly clientId: string; readonly count: number }
  | { readonly kind: 'habit'; readonly id: string; readonly clientId: string; readonly sign: SignId; readonly count: number };

export interface PatternFacts {
  readonly clientId: string;
  /** Decisions whose day has come, and invoices past their term. */
  readonly decisions: readonly { readonly id: string; readonly text: string; readonly on: string }[];
  readonly overdue: readonly { readonly number: string; readonly days: number }[];
  /** Of the last quarter. */
  readonly gaveIn: number;
  readonly promises: number;
  readonly signs: readonly { readonly sign: SignId; readonly count: number }[];
}

/** So often makes a pattern. */
const OFTEN = 3;

/**
 * What stands out with a client, the most pressing first. An insight's id tells it from the next of its kind: once
 * dismissed, it comes back only when the number has grown by as much again.
 */
export function insightsOf({ clientId, decisions, overdue, gaveIn, promises, signs }: PatternFacts): Insight[] {
  const step = (count: number): string => String(Math.floor(count / OFTEN));
  return [
    ...decisions.map(({ id, text, on }) => ({ kind: 'due' as const, id: `due|${clientId}|${id}|${on}`, clientId, what: text })),
    ...overdue.map(({ number, days }) => ({
      kind: 'overdue' as const,
      id: `overdue|${clientId}|${number}|${String(Math.floor(days / 14))}`,
      clientId,
      what: number,
      count: days,
    })),
    ...(gaveIn >= OFTEN ? [{ kind: 'gave-in' as const, id: `gave-in|${clientId}|${step(gaveIn)}`, clientId, count: gaveIn }] : []),
    ...signs
      .filter(({ count }) => count >= OFTEN)
      .sort((a, b) => b.count - a.count)
      .map(({ sign, count }) => ({ kind: 'habit' as const, id: `habit|${clientId}|${sign}|${step(count)}`, clientId, sign, count })),
    ...(promises >= 2 ? [{ kind: 'promises' as const, id: `promises|${clientId}|${step(promises + 1)}`, clientId, count: promises }] : []),
  ];
}
