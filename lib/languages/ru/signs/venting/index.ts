import type { SignRules } from '@/lib/signs/rule';
import { hotWords } from './hot-words';
import { frames } from './frames';

export const venting: SignRules = { sign: 'venting', rules: [...hotWords, ...frames] };
