import type { SignRules } from '@/lib/signs/rule';
import { answering } from './answering';
import { small } from './small';
import { frames } from './frames';

export const selfDiminishing: SignRules = { sign: 'self-diminishing', unlessAnywhere: ['@veto:own-fault'], rules: [...small, ...frames, ...answering] };
