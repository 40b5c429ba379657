import type { SignRules } from '@/lib/signs/rule';
import { answering } from './answering';
import { anyTime } from './any-time';
import { bending } from './bending';
import { frames } from './frames';

export const overAvailability: SignRules = { sign: 'over-availability', rules: [...anyTime, ...bending, ...frames, ...answering] };
