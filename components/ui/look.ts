import { type ChosenMessages, chooseWords, uiLanguage } from '@/lib/i18n';

const KEY = 'firmly-look';
/**
 * A hint for the next start, "dark ru" and no more: the only store that can be read before the first paint, so that no page
 * flashes in the wrong colours while the worker wakes. Only pages in the extension's own origin import this file; what is
 * true stays in the settings.
 */
// eslint-disable-next-line no-restricted-globals -- see above
const hints = localStorage;
const APPEARANCES = ['auto', 'light', 'dark'] as const;
type Appearance = (typeof APPEARANCES)[number];

/** Before anything is drawn: colours as last time, and words in the language that was chosen, when one was. */
export async function wearLook(words: () => Promise<ChosenMessages | undefined>): Promise<void> {
  const [appearance = 'auto', language = 'auto'] = (hints.getItem(KEY) ?? '').split(' ');
  wear(APPEARANCES.find((one) => one === appearance) ?? 'auto');
  // Without an answer the browser's own language is better than no page.
  if (language !== 'auto' && language !== '') chooseWords(await words().catch(() => undefined));
  document.documentElement.lang = uiLanguage();
}

/** Keeps the hint true. A language that changed is heard from the next start on; colours at once. */
export function rememberLook({ appearance, language }: { readonly appearance: Appearance; readonly language: string }): void {
  hints.setItem(KEY, `${appearance} ${language}`);
  wear(appearance);
}

function wear(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}
