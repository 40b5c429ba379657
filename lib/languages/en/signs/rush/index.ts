import type { SignRules } from '@/lib/signs/rule';
import { rightNow } from './right-now';
import { frames } from './frames';

export const rush: SignRules = { sign: 'rush', rules: [...rightNow, ...frames] };
