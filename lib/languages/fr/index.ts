import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const fr: Language = { id: 'fr', quoting, commonWords };
