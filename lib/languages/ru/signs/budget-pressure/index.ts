import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const budgetPressure: SignRules = { sign: 'budget-pressure', rules: core };
