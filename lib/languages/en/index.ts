import type { Language } from '../language';
import { commonWords } from './common-words';
import { pack } from './pack';
import { quoting } from './quoting';
import { replies } from './replies';
import { slots } from './slots';

export const en: Language = { id: 'en', quoting, commonWords, pack, replies, slots };
