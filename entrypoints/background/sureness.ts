import type { Settings } from '@/lib/records/settings';
import { type Sensitivity, THRESHOLDS } from '@/lib/signs/engine/combine';
import type { SignId } from '@/lib/signs/catalog';

type Wishes = Pick<Settings, 'sensitivity' | 'signs'>;

/** The least sure level that any sign is wanted at: everything that may be shown is heard with it. */
export function leastSure({ sensitivity, signs }: Wishes): Sensitivity {
  const levels = [sensitivity, ...Object.values(signs).flatMap((level) => (level === 'off' ? [] : level))];
  return levels.reduce((least, level) => (THRESHOLDS[level] < THRESHOLDS[least] ? level : least));
}

/** How sure a sign must be to be shown; undefined when it is switched off. */
export function thresholdOf(sign: SignId, { sensitivity, signs }: Wishes): number | undefined {
  const level = signs[sign] ?? sensitivity;
  return level === 'off' ? undefined : THRESHOLDS[level];
}

/** Findings that the user wants to see. */
export function wantedOnly<F extends { readonly sign: SignId; readonly confidence: number }>(findings: readonly F[], wishes: Wishes): F[] {
  return findings.filter(({ sign, confidence }) => {
    const threshold = thresholdOf(sign, wishes);
    return threshold !== undefined && confidence >= threshold;
  });
}
