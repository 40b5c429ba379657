import type { SignRules } from '@/lib/signs/rule';
import { anyTime } from './any-time';
import { bending } from './bending';

export const overAvailability: SignRules = { sign: 'over-availability', rules: [...anyTime, ...bending] };
