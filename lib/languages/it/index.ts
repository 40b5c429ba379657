import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const it: Language = { id: 'it', quoting, commonWords };
