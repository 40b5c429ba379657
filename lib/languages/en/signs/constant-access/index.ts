import type { SignRules } from '@/lib/signs/rule';
import { alwaysThere } from './always-there';
import { frames } from './frames';

export const constantAccess: SignRules = { sign: 'constant-access', rules: [...alwaysThere, ...frames] };
