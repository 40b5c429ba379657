import type { SignRules } from '@/lib/signs/rule';
import { someTime } from './some-time';

export const vagueExpectation: SignRules = { sign: 'vague-expectation', rules: someTime };
