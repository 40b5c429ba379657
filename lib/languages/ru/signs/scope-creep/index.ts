import type { SignRules } from '@/lib/signs/rule';
import { assumptions } from './assumptions';
import { core } from './core';
import { extras } from './extras';
import { frames } from './frames';

export const scopeCreep: SignRules = { sign: 'scope-creep', unlessAnywhere: ['@veto:offers-pay'], rules: [...core, ...extras, ...assumptions, ...frames] };
