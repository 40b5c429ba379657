import type { SignRules } from '@/lib/signs/rule';
import { rightNow } from './right-now';

export const rush: SignRules = { sign: 'rush', rules: rightNow };
