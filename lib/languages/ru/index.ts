import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';
import { replies } from './replies';
import { slots } from './slots';

export const ru: Language = { id: 'ru', quoting, commonWords, replies, slots };
