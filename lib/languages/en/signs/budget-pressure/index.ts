import type { SignRules } from '@/lib/signs/rule';
import { haggling } from './haggling';
import { insteadOfMoney } from './instead-of-money';

export const budgetPressure: SignRules = { sign: 'budget-pressure', rules: [...haggling, ...insteadOfMoney] };
