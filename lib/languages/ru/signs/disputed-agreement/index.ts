import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { frames } from './frames';

export const disputedAgreement: SignRules = { sign: 'disputed-agreement', rules: [...core, ...frames] };
