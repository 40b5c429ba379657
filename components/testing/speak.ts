// For tests only: the extension's words, as the browser would give them.
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
import { filled, flattened } from '@/lib/i18n/chosen';

const words = flattened(english);

/** English from now on, placeholders filled. */
export function speakEnglish(): void {
  const get = (key: string, values: readonly string[] = []): string => filled(words[key] ?? '', values);
  fakeBrowser.i18n.getMessage = get as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getUILanguage = () => 'en';
}
