import type { SignRules } from '@/lib/signs/rule';
import { asking } from './asking';
import { settings } from './settings';
import { frames } from './frames';
import { generic } from './generic';

export const freeAdvice: SignRules = { sign: 'free-advice', unlessAnywhere: ['@veto:paid-advice'], rules: [...asking, ...settings, ...frames, ...generic] };
