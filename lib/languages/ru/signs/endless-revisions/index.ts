import type { SignRules } from '@/lib/signs/rule';
import { feeling } from './feeling';
import { reopening } from './reopening';
import { rounds } from './rounds';
import { secondThoughts } from './second-thoughts';
import { frames } from './frames';

export const endlessRevisions: SignRules = { sign: 'endless-revisions', unlessAnywhere: ['@veto:offers-pay'], rules: [...rounds, ...feeling, ...reopening, ...secondThoughts, ...frames] };
