import type { SignRules } from '@/lib/signs/rule';
import { contempt } from './contempt';
import { frames } from './frames';

export const disrespect: SignRules = { sign: 'disrespect', rules: [...contempt, ...frames] };
