import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { dodging } from './dodging';
import { later } from './later';
import { frames } from './frames';

export const latePayment: SignRules = { sign: 'late-payment', rules: [...core, ...later, ...dodging, ...frames] };
