import { stemmer } from '@orama/stemmers/russian';
import type { Spelling } from '@/lib/signs/rule';
import { form } from './forms';

/** Short forms of quick mail, and stems: Russian words are compared without their endings. */
export const spelling: Spelling = {
  words: {
    плиз: 'пожалуйста', плз: 'пожалуйста', пжл: 'пожалуйста', пжлст: 'пожалуйста', пожалуста: 'пожалуйста', пож: 'пожалуйста', спс: 'спасибо', щас: 'сейчас', ща: 'сейчас', чё: 'что', че: 'что', шо: 'что', тока: 'только', скок: 'сколько', скока: 'сколько', наверно: 'наверное', нету: 'нет', чет: 'что то', чото: 'что то', оч: 'очень', сёдня: 'сегодня', седня: 'сегодня', завтро: 'завтра', срочнo: 'срочно', здрасте: 'здравствуйте', мб: 'может быть', тз: 'тз', п: 'п',
  },
  endings: {},
  stem: stemmer,
  form,
};
