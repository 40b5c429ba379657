import type { Language } from '../language';
import { commonWords, neighbourWords } from './common-words';
import { pack } from './pack';
import { quoting } from './quoting';
import { replies } from './replies';
import { slots } from './slots';

export const en: Language = { id: 'en', quoting, commonWords, neighbourWords, pack, replies, slots };
