import type { SignRules } from '@/lib/signs/rule';
import { contempt } from './contempt';

export const disrespect: SignRules = { sign: 'disrespect', rules: contempt };
