import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const nl: Language = { id: 'nl', quoting, commonWords };
