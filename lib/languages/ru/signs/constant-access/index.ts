import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { frames } from './frames';

export const constantAccess: SignRules = { sign: 'constant-access', rules: [...core, ...frames] };
