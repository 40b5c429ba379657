import type { SignRules } from '@/lib/signs/rule';
import { rounds } from './rounds';

export const endlessRevisions: SignRules = { sign: 'endless-revisions', rules: rounds };
