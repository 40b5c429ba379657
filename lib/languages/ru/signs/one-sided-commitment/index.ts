import type { SignRules } from '@/lib/signs/rule';
import { nothingBack } from './nothing-back';

export const oneSidedCommitment: SignRules = { sign: 'one-sided-commitment', rules: nothingBack };
