import type { SignRules } from '@/lib/signs/rule';
import { moved } from './moved';
import { frames } from './frames';

export const scheduleChurn: SignRules = { sign: 'schedule-churn', rules: [...moved, ...frames] };
