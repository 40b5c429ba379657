import type { SignRules } from '@/lib/signs/rule';
import { contested } from './contested';
import { frames } from './frames';

export const disputedAgreement: SignRules = { sign: 'disputed-agreement', rules: [...contested, ...frames] };
