import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const freeProposal: SignRules = { sign: 'free-proposal', rules: core };
