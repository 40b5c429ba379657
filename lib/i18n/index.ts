import { browser } from 'wxt/browser';
import type english from '@/public/_locales/en/messages.json';
import { chosenWords, filled } from './chosen';

export { chooseWords, type ChosenMessages } from './chosen';

/** A key of `public/_locales`; English names them all. */
export type MessageKey = keyof typeof english;
type Stem<K> = K extends `${infer S}_other` ? S : never;
/** A message with plural forms: `<stem>_one`, `_few`, `_many`, `_other`. */
export type CountKey = Stem<MessageKey>;

type GetMessage = (key: string, substitutions?: string[]) => string;

/** In the language that the user chose; what it lacks, and without a choice everything, in the browser's. */
const get: GetMessage = (key, substitutions = []) => {
  const chosen = chosenWords()?.messages[key];
  return chosen === undefined ? (browser.i18n.getMessage as GetMessage)(key, substitutions) : filled(chosen, substitutions);
};

/** The product's words in the language of the interface. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return get(key, substitutions);
}

/** A message about a number, in the plural form that the language asks for. */
export function tCount(stem: CountKey, count: number): string {
  const number = new Intl.NumberFormat(uiLanguage()).format(count);
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return get(`${stem}_${form}`, [number]) || get(`${stem}_other`, [number]);
}

/** Whether a key that came as data names a message. */
export function isKey(key: string): key is MessageKey {
  return /^[a-z0-9_]+$/.test(key) && get(key) !== '';
}

/** The language that the words are in: the user's choice, or the browser's, if we have it, else English. */
export function uiLanguage(): 'en' | 'ru' {
  return chosenWords()?.language ?? (browser.i18n.getUILanguage().startsWith('ru') ? 'ru' : 'en');
}
