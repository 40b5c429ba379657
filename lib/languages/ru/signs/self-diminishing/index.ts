import type { SignRules } from '@/lib/signs/rule';
import { small } from './small';

export const selfDiminishing: SignRules = { sign: 'self-diminishing', rules: small };
