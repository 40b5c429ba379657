import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const unseriousProspect: SignRules = { sign: 'unserious-prospect', rules: core };
