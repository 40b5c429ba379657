// One line a sign, in the order in which they are shown. A new sign is one file here and one line below.
import type { Direction, Sign } from './shape';
import { scopeCreep } from './scope-creep';
import { endlessRevisions } from './endless-revisions';
import { freeAdvice } from './free-advice';
import { freeProposal } from './free-proposal';
import { unseriousProspect } from './unserious-prospect';
import { budgetPressure } from './budget-pressure';
import { latePayment } from './late-payment';
import { rush } from './rush';
import { constantAccess } from './constant-access';
import { scheduleChurn } from './schedule-churn';
import { disputedAgreement } from './disputed-agreement';
import { disrespect } from './disrespect';
import { overAvailability } from './over-availability';
import { selfDiminishing } from './self-diminishing';
import { freeGiveaway } from './free-giveaway';
import { oneSidedCommitment } from './one-sided-commitment';
import { vagueExpectation } from './vague-expectation';
import { venting } from './venting';

export const SIGNS = [
  scopeCreep,
  endlessRevisions,
  freeAdvice,
  freeProposal,
  unseriousProspect,
  budgetPressure,
  latePayment,
  rush,
  constantAccess,
  scheduleChurn,
  disputedAgreement,
  disrespect,
  overAvailability,
  selfDiminishing,
  freeGiveaway,
  oneSidedCommitment,
  vagueExpectation,
  venting,
] as const satisfies readonly Sign[];

export type SignId = (typeof SIGNS)[number]['id'];

export const SIGN_IDS: readonly SignId[] = SIGNS.map((sign) => sign.id);

/** Whose words the sign is looked for in. */
export function directionOf(id: SignId): Direction {
  for (const sign of SIGNS) if (sign.id === id) return sign.direction;
  throw new Error(`no such sign: ${id as string}`);
}

export type { Direction, Sign };
