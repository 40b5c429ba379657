import { browser } from 'wxt/browser';
import type english from '@/public/_locales/en/messages.json';

/** A key of `public/_locales`; English names them all. */
export type MessageKey = keyof typeof english;
type Stem<K> = K extends `${infer S}_other` ? S : never;
/** A message with plural forms: `<stem>_one`, `_few`, `_many`, `_other`. */
export type CountKey = Stem<MessageKey>;

type GetMessage = (key: string, substitutions?: string[]) => string;

/** The product's words in the browser's language. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return (browser.i18n.getMessage as GetMessage)(key, substitutions);
}

/** A message about a number, in the plural form that the language asks for. */
export function tCount(stem: CountKey, count: number): string {
  const get: GetMessage = (key, substitutions) => (browser.i18n.getMessage as GetMessage)(key, substitutions);
  const number = new Intl.NumberFormat(uiLanguage()).format(count);
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return get(`${stem}_${form}`, [number]) || get(`${stem}_other`, [number]);
}

/** Whether a key that came as data names a message. */
export function isKey(key: string): key is MessageKey {
  return /^[a-z0-9_]+$/.test(key) && (browser.i18n.getMessage as GetMessage)(key) !== '';
}

/** The language that the words are in: the browser's, if we have it, else English. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage().startsWith('ru') ? 'ru' : 'en';
}
