import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const rush: SignRules = { sign: 'rush', rules: core };
