import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const de: Language = { id: 'de', quoting, commonWords };
