import { browser } from 'wxt/browser';
import { chooseWords, type ChosenMessages } from '@/lib/i18n';
import { flattened } from '@/lib/i18n/chosen';
import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import type { Settings } from '@/lib/records/settings';

/** The words that a page or content script needs besides the browser's; none when the browser speaks that language itself. */
export function wordsIn(language: Settings['language']): ChosenMessages | undefined {
  if (language === 'auto') return undefined;
  const own = browser.i18n.getUILanguage().startsWith('ru') ? 'ru' : 'en';
  return language === own ? undefined : { language, messages: flattened(language === 'ru' ? russian : english) };
}

/** The worker's own words, for badge and title. */
export function speak(language: Settings['language']): void {
  chooseWords(wordsIn(language));
}
