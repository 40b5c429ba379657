import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { haggling } from './haggling';
import { insteadOfMoney } from './instead-of-money';
import { frames } from './frames';

export const budgetPressure: SignRules = { sign: 'budget-pressure', rules: [...core, ...haggling, ...insteadOfMoney, ...frames] };
