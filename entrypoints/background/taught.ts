import { lowered } from '@/lib/clients/lessons';
import type { Settings } from '@/lib/records/settings';
import type { FirmlyDb } from '@/lib/store/db';
import { headOf } from '@/lib/store/tables/clients';
import { taught } from '@/lib/store/tables/lessons';
import type { StandingFinding } from './standing';
import { thresholdOf } from './sureness';

/** Findings that are still sure enough after what the user's corrections taught. */
export async function heedLessons(
  db: FirmlyDb,
  sender: string,
  findings: readonly StandingFinding[],
  wishes: Pick<Settings, 'sensitivity' | 'signs'>,
): Promise<StandingFinding[]> {
  const head = await headOf(db, sender);
  const kept: StandingFinding[] = [];
  for (const finding of findings) {
    const { here, all } = await taught(db, finding.rule, head);
    const confidence = finding.confidence - lowered(here, all);
    if (confidence >= (thresholdOf(finding.sign, wishes) ?? Infinity) || all === 0)
      kept.push(all === 0 ? finding : { ...finding, confidence: Math.round(confidence * 1000) / 1000 });
  }
  return kept;
}
