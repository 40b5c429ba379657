import type { ReplyWords } from '@/lib/replies/reply';
import { budgetPressure } from './budget-pressure';
import { constantAccess } from './constant-access';
import { disputedAgreement } from './disputed-agreement';
import { disrespect } from './disrespect';
import { endlessRevisions } from './endless-revisions';
import { freeAdvice } from './free-advice';
import { freeGiveaway } from './free-giveaway';
import { freeProposal } from './free-proposal';
import { latePayment } from './late-payment';
import { oneSidedCommitment } from './one-sided-commitment';
import { overAvailability } from './over-availability';
import { rush } from './rush';
import { scheduleChurn } from './schedule-churn';
import { scopeCreep } from './scope-creep';
import { selfDiminishing } from './self-diminishing';
import { unseriousProspect } from './unserious-prospect';
import { vagueExpectation } from './vague-expectation';
import { venting } from './venting';

/** Ready words in English, by sign and tone. */
export const replies: ReplyWords = {
  signs: [
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
  ],
};
