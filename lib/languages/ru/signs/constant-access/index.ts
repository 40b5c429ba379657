import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';

export const constantAccess: SignRules = { sign: 'constant-access', rules: core };
