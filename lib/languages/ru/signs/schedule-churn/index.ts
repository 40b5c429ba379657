import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const scheduleChurn: SignRules = { sign: 'schedule-churn', rules: core };
