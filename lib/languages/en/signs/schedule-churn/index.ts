import type { SignRules } from '@/lib/signs/rule';
import { moved } from './moved';

export const scheduleChurn: SignRules = { sign: 'schedule-churn', rules: moved };
