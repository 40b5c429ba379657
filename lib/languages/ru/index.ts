import type { Language } from '../language';
import { commonWords, neighbourWords } from './common-words';
import { pack } from './pack';
import { quoting } from './quoting';
import { replies } from './replies';
import { slots } from './slots';

export const ru: Language = {
  id: 'ru',
  ownLetters: 'ыэ',
  neverLetters: 'іїєґўђјљњћџѓќ',
  pack,
  quoting,
  commonWords,
  neighbourWords,
  replies,
  slots,
};
