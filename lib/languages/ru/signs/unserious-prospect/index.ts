import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { lookingAround } from './looking-around';
import { nobodyDecides } from './nobody-decides';
import { frames } from './frames';

export const unseriousProspect: SignRules = { sign: 'unserious-prospect', rules: [...core, ...lookingAround, ...nobodyDecides, ...frames] };
