import type { SignRules } from '@/lib/signs/rule';
import { notNow } from './not-now';
import { frames } from './frames';

export const latePayment: SignRules = { sign: 'late-payment', rules: [...notNow, ...frames] };
