import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const pl: Language = { id: 'pl', quoting, commonWords };
