import type { Language } from '../language';
import { commonWords } from './common-words';
import { quoting } from './quoting';

export const uk: Language = { id: 'uk', ownLetters: 'іїєґ', neverLetters: 'ыэъўђјљњћџѓќ', quoting, commonWords };
