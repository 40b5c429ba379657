import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const es: Language = { id: 'es', quoting, commonWords };
