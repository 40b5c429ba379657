import type { SignRules } from '@/lib/signs/rule';
import { noCommitment } from './no-commitment';

export const unseriousProspect: SignRules = { sign: 'unserious-prospect', rules: noCommitment };
