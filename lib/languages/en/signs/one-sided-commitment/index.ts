import type { SignRules } from '@/lib/signs/rule';
import { answering } from './answering';
import { nothingBack } from './nothing-back';
import { frames } from './frames';

export const oneSidedCommitment: SignRules = { sign: 'one-sided-commitment', rules: [...nothingBack, ...frames, ...answering] };
