import type { SignRules } from '@/lib/signs/rule';
import { alwaysThere } from './always-there';

export const constantAccess: SignRules = { sign: 'constant-access', rules: alwaysThere };
