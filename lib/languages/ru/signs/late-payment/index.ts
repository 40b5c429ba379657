import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const latePayment: SignRules = { sign: 'late-payment', rules: core };
