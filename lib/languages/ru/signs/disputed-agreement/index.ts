import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const disputedAgreement: SignRules = { sign: 'disputed-agreement', rules: core };
