import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { dodging } from './dodging';
import { later } from './later';

export const latePayment: SignRules = { sign: 'late-payment', rules: [...core, ...later, ...dodging] };
