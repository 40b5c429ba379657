import type { SignRules } from '@/lib/signs/rule';
import { forNothing } from './for-nothing';

export const freeGiveaway: SignRules = { sign: 'free-giveaway', rules: forNothing };
