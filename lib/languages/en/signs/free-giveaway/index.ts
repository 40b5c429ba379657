import type { SignRules } from '@/lib/signs/rule';
import { forNothing } from './for-nothing';
import { frames } from './frames';

export const freeGiveaway: SignRules = { sign: 'free-giveaway', rules: [...forNothing, ...frames] };
