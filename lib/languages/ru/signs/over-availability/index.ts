import type { SignRules } from '@/lib/signs/rule';
import { anyTime } from './any-time';

export const overAvailability: SignRules = { sign: 'over-availability', rules: anyTime };
