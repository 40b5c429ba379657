import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { frames } from './frames';

export const scheduleChurn: SignRules = { sign: 'schedule-churn', rules: [...core, ...frames] };
