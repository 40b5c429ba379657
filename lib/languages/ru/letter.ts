import type { LetterFacts, LetterWords } from '@/lib/replies/letter';

export const letter: LetterWords = {
  greeting: {
    warm: '[{name}, <добрый день|привет>!|<Добрый день|Привет>!]',
    neutral: '[{name}, добрый день!|Добрый день!]',
    firm: '[{name}, <здравствуйте|добрый день>.|<Здравствуйте|Добрый день>.]',
  },
  opening: {
    warm: { one: 'Спасибо за письмо.', several: 'Спасибо за письмо. Отвечу по порядку.' },
    neutral: { one: 'Спасибо за письмо.', several: 'Спасибо за письмо. Отвечаю по пунктам.' },
    firm: { one: 'Спасибо за письмо.', several: 'Спасибо за письмо. Отвечаю по пунктам.' },
  },
  lead: {
    'disputed-agreement': 'О договорённостях:',
    'late-payment': 'Об оплате:',
    'endless-revisions': 'О правках:',
    'scope-creep': 'О дополнении:',
    'budget-pressure': 'О цене:',
    'free-proposal': 'О предложении:',
    'free-advice': 'О вопросе:',
    'unserious-prospect': 'О проекте в целом:',
    rush: 'О сроках:',
    'constant-access': 'О связи:',
    'schedule-churn': 'О встрече:',
  },
  closing: {
    warm: 'Жду <вашего|твоего> ответа.',
    neutral: 'Жду ответа.',
    firm: '',
  },
  holding: 'Спасибо за письмо. Отвечу завтра.',
  signOff: { warm: 'Хорошего дня!', neutral: 'С уважением', firm: 'С уважением' },
  together: {
    disrespect: { warm: ['facts'], neutral: ['tone', 'peers'], firm: ['boundary'] },
    'free-advice': { warm: ['paid-hour'], neutral: ['not-by-mail', 'review'], firm: ['no-guess', 'rate'] },
    'free-proposal': { warm: ['past-work', 'date'], neutral: ['no-samples', 'discovery'], firm: ['no-spec-work'] },
    'disputed-agreement': { firm: ['agreement-holds', 'not-said'] },
    rush: { warm: ['part-now'], neutral: ['moves', 'ready-input'], firm: ['surcharge', 'order'] },
    'late-payment': { firm: ['paused', 'no-handover'] },
    'endless-revisions': { warm: ['round-count'] },
    'schedule-churn': { firm: ['count'] },
  },
};

const MEETING = '(?:созвон|звонок|встреч|разговор|зум|видеозвон)\\p{L}{0,4}';
const TIME = new RegExp(
  [
    `(?:назнач|устро|организ|проведём|проведем|запланир|договор)\\p{L}{0,8} (?:(?:на|о|об|с|короткий|небольшой|быстрый|коротк\\p{L}{2,3}) ){0,3}${MEETING}`,
    '(?<!\\p{L})(?:давайте|давай|можем|можно|надо бы|хочу|хотим|хотел(?:ось|а|и)? бы|готовы?)(?: \\p{L}{1,14}){0,2} (?:созвон|поговор|встрет|обсудим голосом|обсудить голосом|созваниваться)\\p{L}{0,6}',
    '(?<!\\p{L})созвонимся|встретимся',
    '(?<!\\p{L})когда (?:\\p{L}{1,12} ){0,2}(?:удобно|свобод|сможе|есть время|созвон|встрет|поговор)\\p{L}{0,6}',
    '(?<!\\p{L})(?:во сколько|в какое время|какое время|в какой день|какой день|какие дни)(?!\\p{L})',
    '(?:предложите|предложи|назовите|назови|подскажите|подскажи)(?:,? \\p{L}{1,14}){0,2},? (?:время|слот|день|дату|окно)\\p{L}{0,3}',
  ].join('|'),
  'iu',
);
const INVOICE = /(?<!\p{L})сч[её]т\p{L}{0,3}\s{0,3}(?:№|номер|n|#)?\s{0,3}#?([\p{L}]{0,4}[-/]?\d[\d/-]{0,14}\d)(?![\p{L}\d])/iu;

export const facts: LetterFacts = {
  asksForTime: (text) => TIME.test(text),
  invoiceNumber: (text) => INVOICE.exec(text)?.[1],
};
