import type { SignRules } from '@/lib/signs/rule';
import { asking } from './asking';
import { core } from './core';
import { looking } from './looking';
import { frames } from './frames';

export const freeAdvice: SignRules = { sign: 'free-advice', unlessAnywhere: ['@veto:paid-advice'], rules: [...core, ...asking, ...looking, ...frames] };
