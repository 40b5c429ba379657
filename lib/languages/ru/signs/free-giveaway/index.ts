import type { SignRules } from '@/lib/signs/rule';
import { answering } from './answering';
import { forNothing } from './for-nothing';
import { frames } from './frames';

export const freeGiveaway: SignRules = { sign: 'free-giveaway', unlessAnywhere: ['@veto:own-fault'], rules: [...forNothing, ...frames, ...answering] };
