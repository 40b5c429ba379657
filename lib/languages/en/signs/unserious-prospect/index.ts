import type { SignRules } from '@/lib/signs/rule';
import { noCommitment } from './no-commitment';
import { frames } from './frames';

export const unseriousProspect: SignRules = { sign: 'unserious-prospect', rules: [...noCommitment, ...frames] };
