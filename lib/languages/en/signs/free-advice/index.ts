import type { SignRules } from '@/lib/signs/rule';
import { asking } from './asking';
import { settings } from './settings';

export const freeAdvice: SignRules = { sign: 'free-advice', rules: [...asking, ...settings] };
