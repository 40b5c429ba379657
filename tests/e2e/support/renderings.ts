/** Interface languages a page structure is rendered in. */
export const RENDERINGS = ['en', 'ru', 'de'] as const;
export type Language = (typeof RENDERINGS)[number];
type Worded = Readonly<Record<Language, string>>;

/** Words of interfaces that stand in the page structures, whatever language they came in, and what they are elsewhere. */
const WORDS: readonly (readonly [asFound: string, worded: Worded])[] = [
  [
    'Reply|Antworten|Répondre|Beantwoorden|Orla beantwoorden|Ответить|Yanıtla|Rispondi|Svara|返信',
    { en: 'Reply', ru: 'Ответить', de: 'Antworten' },
  ],
  ['Reply all|Allen antworten|Ответить всем|全員に返信', { en: 'Reply all', ru: 'Ответить всем', de: 'Allen antworten' }],
  ['Forward|Weiterleiten|Doorsturen|Transférer|Переслать', { en: 'Forward', ru: 'Переслать', de: 'Weiterleiten' }],
  ['Send|Senden|Envoyer|Versturen|Verzenden|Отправить|Gönder|Invia|Skicka|送信', { en: 'Send', ru: 'Отправить', de: 'Senden' }],
  ['Discard draft|Verwerfen', { en: 'Discard draft', ru: 'Удалить черновик', de: 'Verwerfen' }],
  ['Compose|Opstellen|Neu|Scrivi|New Message', { en: 'Compose', ru: 'Написать', de: 'Schreiben' }],
  [
    'Inbox|Posteingang|Eingang|Postvak IN|Boîte de réception|Входящие|In arrivo|受信トレイ',
    { en: 'Inbox', ru: 'Входящие', de: 'Posteingang' },
  ],
  ['Sent|Gesendet|Gesendete Elemente|Verzonden|Отправленные', { en: 'Sent', ru: 'Отправленные', de: 'Gesendet' }],
  ['Draft|[Entwurf]', { en: 'Draft', ru: 'Черновик', de: 'Entwurf' }],
  ['Drafts|Entwürfe', { en: 'Drafts', ru: 'Черновики', de: 'Entwürfe' }],
  ['Trash|Prullenbak', { en: 'Trash', ru: 'Корзина', de: 'Papierkorb' }],
  ['Afmelden', { en: 'Sign out', ru: 'Выйти', de: 'Abmelden' }],
  ['Von|Van|From|De|Da|Från|От', { en: 'From', ru: 'От', de: 'Von' }],
  ['To|An|Aan|À|A|Till|Кому|宛先|To recipients', { en: 'To', ru: 'Кому', de: 'An' }],
  ['Subject|Betreff|Objet|Onderwerp|Oggetto|Ämne|Тема|件名', { en: 'Subject', ru: 'Тема', de: 'Betreff' }],
  ['Date|Datum|Дата', { en: 'Date', ru: 'Дата', de: 'Datum' }],
  ['me|mij|moi|mí|Sie|自分', { en: 'me', ru: 'мне', de: 'mich' }],
  ['to|de', { en: 'to', ru: 'кому', de: 'an' }],
  [
    'Message Body|Nachrichtentext|Berichttekst|Corps du message|Редактор',
    { en: 'Message body', ru: 'Текст письма', de: 'Nachrichtentext' },
  ],
  ['E-Mail-Nachricht', { en: 'Email message', ru: 'Письмо', de: 'E-Mail-Nachricht' }],
  ['Nachrichtenliste|Liste des messages|メール一覧', { en: 'Message list', ru: 'Список писем', de: 'Nachrichtenliste' }],
  ['Lesebereich|プレビュー', { en: 'Reading pane', ru: 'Область чтения', de: 'Lesebereich' }],
  ['Navigationsbereich|Ordner', { en: 'Folders', ru: 'Папки', de: 'Ordner' }],
  ['Nachrichtenaktionen|More message options', { en: 'Message actions', ru: 'Действия', de: 'Nachrichtenaktionen' }],
  ['Reagieren', { en: 'React', ru: 'Реакция', de: 'Reagieren' }],
  ['Alle anzeigen', { en: 'Show all', ru: 'Показать все', de: 'Alle anzeigen' }],
  ['Alle herunterladen', { en: 'Download all', ru: 'Скачать все', de: 'Alle herunterladen' }],
  ['Suche|Search mail', { en: 'Search mail', ru: 'Поиск', de: 'Suche' }],
  ['Show trimmed content', { en: 'Show trimmed content', ru: 'Показать скрытое', de: 'Gekürzten Inhalt zeigen' }],
  ['Type of response', { en: 'Type of response', ru: 'Тип ответа', de: 'Antworttyp' }],
  ['Minimize|Свернуть', { en: 'Minimize', ru: 'Свернуть', de: 'Minimieren' }],
  ['Chargement…', { en: 'Loading…', ru: 'Загрузка…', de: 'Wird geladen …' }],
  ['gestern|Hier 09:12', { en: 'yesterday', ru: 'вчера', de: 'gestern' }],
  ['3 dagen geleden|vor 2 Stunden', { en: '3 days ago', ru: '3 дня назад', de: 'vor 3 Tagen' }],
  ['2 messaggi', { en: '2 messages', ru: '2 письма', de: '2 Nachrichten' }],
];

const MONTHS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Nov', 'November'],
  ru: ['нояб.', 'ноября'],
  de: ['Nov.', 'November'],
};
const DAYS =
  'Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Mi|Fr|Vr|Freitag|Mittwoch|mer\\.|ven\\.|venerdì|vrijdag|woensdag';
const WEEKDAY: Worded = { en: 'Wed', ru: 'ср', de: 'Mi' };

/** How a client's program says whose words follow. */
const WROTE: Readonly<Record<Language, (when: string, who: string) => string>> = {
  en: (when, who) => `On ${when}, ${who} wrote:`,
  ru: (when, who) => `${when}, ${who} пишет:`,
  de: (when, who) => `Am ${when} schrieb ${who}:`,
};

/** A short text of an interface in another language; undefined for words that are none of an interface. */
export function wordIn(language: Language, text: string): string | undefined {
  const [, core = '', end = ''] = /^([^:：]*[^:：\s])?(\s?[:：]?)$/.exec(text.trim()) ?? [];
  const found = WORDS.find(([asFound]) => asFound.split('|').includes(core));
  if (found) return found[1][language] + end;
  // A label with a person: "Von: Orla Finch".
  const [, label = '', rest = ''] = /^(\p{L}{1,4}): (.{2,80})$/su.exec(text.trim()) ?? [];
  const named = label ? WORDS.find(([asFound]) => asFound.split('|').includes(label)) : undefined;
  return named && /^(?:Von|An|Van|Aan)$/.test(label) ? `${named[1][language]}: ${wordIn(language, rest) ?? rest}` : dateIn(language, text);
}

/** A date as another language writes it; what a date's form is for the browser to read stays. */
function dateIn(language: Language, text: string): string | undefined {
  if (text.length > 60 || !/\d/.test(text) || !/\b(?:nov|kas)|ноя/i.test(text) || text.includes('@')) return undefined;
  const [short, long] = MONTHS[language];
  return text
    .replace(new RegExp(`(?<!\\p{L})(?:${DAYS})(?!\\p{L})`, 'iu'), WEEKDAY[language])
    .replace(/(?<!\p{L})(?:november|novembre|ноября)(?!\p{L})/iu, long)
    .replace(/(?<!\p{L})(?:nov\.?|kas)(?!\p{L})/iu, short);
}

/** The line over a quote, in the words of another language. */
export function attributionIn(language: Language, text: string): string | undefined {
  const [, when, who] = /^\s*On (.{4,60}?),? ((?:\p{Lu}\p{L}+ )\p{Lu}\p{L}+(?: <[^<>]+>)?) wrote:\s*$/su.exec(text) ?? [];
  return when && who ? WROTE[language](when.replace(/, at$/, ''), who) : undefined;
}
