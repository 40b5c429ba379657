import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { menace } from './menace';
import { scorn } from './scorn';
import { frames } from './frames';

export const disrespect: SignRules = { sign: 'disrespect', rules: [...core, ...scorn, ...menace, ...frames] };
