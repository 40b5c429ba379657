import type { SignRules } from '@/lib/signs/rule';
import { hotWords } from './hot-words';

export const venting: SignRules = { sign: 'venting', rules: hotWords };
