import type { SignRules } from '@/lib/signs/rule';
import { anotherRound } from './another-round';
import { reopening } from './reopening';
import { frames } from './frames';

export const endlessRevisions: SignRules = { sign: 'endless-revisions', unlessAnywhere: ['@veto:offers-pay'], rules: [...anotherRound, ...reopening, ...frames] };
