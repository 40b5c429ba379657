import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const tr: Language = { id: 'tr', quoting, commonWords };
