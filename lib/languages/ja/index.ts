import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const ja: Language = { id: 'ja', quoting, commonWords };
