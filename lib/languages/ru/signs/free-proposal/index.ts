import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { detailedPlan } from './detailed-plan';
import { sampleFirst } from './sample-first';
import { frames } from './frames';

export const freeProposal: SignRules = { sign: 'free-proposal', unlessAnywhere: ['@veto:offers-pay'], rules: [...core, ...sampleFirst, ...detailedPlan, ...frames] };
