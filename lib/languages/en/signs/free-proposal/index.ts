import type { SignRules } from '@/lib/signs/rule';
import { unpaidWork } from './unpaid-work';

export const freeProposal: SignRules = { sign: 'free-proposal', rules: unpaidWork };
