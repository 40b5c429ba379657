import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const freeAdvice: SignRules = { sign: 'free-advice', rules: core };
