import type { SignRules } from '@/lib/signs/rule';
import { notNow } from './not-now';

export const latePayment: SignRules = { sign: 'late-payment', rules: notNow };
