import type { SignRules } from '@/lib/signs/rule';
import { haggling } from './haggling';
import { insteadOfMoney } from './instead-of-money';
import { frames } from './frames';

export const budgetPressure: SignRules = { sign: 'budget-pressure', rules: [...haggling, ...insteadOfMoney, ...frames] };
