import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const pt: Language = { id: 'pt', quoting, commonWords };
