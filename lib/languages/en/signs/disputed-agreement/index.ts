import type { SignRules } from '@/lib/signs/rule';
import { contested } from './contested';

export const disputedAgreement: SignRules = { sign: 'disputed-agreement', rules: contested };
