import type { SignRules } from '@/lib/signs/rule';
import { additions } from './additions';
import { assumptions } from './assumptions';
import { frames } from './frames';
import { generic } from './generic';

export const scopeCreep: SignRules = { sign: 'scope-creep', unlessAnywhere: ['@veto:offers-pay'], rules: [...additions, ...assumptions, ...frames, ...generic] };
