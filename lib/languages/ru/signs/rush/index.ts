import type { SignRules } from '@/lib/signs/rule';
import { core } from './core';
import { noEvenings } from './no-evenings';
import { pressing } from './pressing';
import { frames } from './frames';

export const rush: SignRules = { sign: 'rush', rules: [...core, ...pressing, ...noEvenings, ...frames] };
