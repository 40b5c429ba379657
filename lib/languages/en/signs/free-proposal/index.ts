import type { SignRules } from '@/lib/signs/rule';
import { unpaidWork } from './unpaid-work';
import { frames } from './frames';

export const freeProposal: SignRules = { sign: 'free-proposal', unlessAnywhere: ['@veto:offers-pay'], rules: [...unpaidWork, ...frames] };
