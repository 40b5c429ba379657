import type { Pack } from '@/lib/signs/rule';
import { classes } from './classes';
import { negations } from './negations';
import { budgetPressure } from './signs/budget-pressure';
import { constantAccess } from './signs/constant-access';
import { disputedAgreement } from './signs/disputed-agreement';
import { disrespect } from './signs/disrespect';
import { endlessRevisions } from './signs/endless-revisions';
import { freeAdvice } from './signs/free-advice';
import { freeGiveaway } from './signs/free-giveaway';
import { freeProposal } from './signs/free-proposal';
import { latePayment } from './signs/late-payment';
import { oneSidedCommitment } from './signs/one-sided-commitment';
import { overAvailability } from './signs/over-availability';
import { rush } from './signs/rush';
import { scheduleChurn } from './signs/schedule-churn';
import { scopeCreep } from './signs/scope-creep';
import { selfDiminishing } from './signs/self-diminishing';
import { unseriousProspect } from './signs/unserious-prospect';
import { vagueExpectation } from './signs/vague-expectation';
import { venting } from './signs/venting';
import { spelling } from './spelling';
import { vetoes } from './vetoes';

export const pack: Pack = {
  language: 'ru',
  spelling,
  classes,
  vetoes,
  negations,
  unlessAnywhere: ['@veto:ordinary'],
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
