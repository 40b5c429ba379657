import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const disrespect: SignRules = { sign: 'disrespect', rules: core };
