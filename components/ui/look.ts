import { type ChosenMessages, chooseWords, uiLanguage } from '@/lib/i18n';

/** A hint for the next start, in the extension's own origin: no page waits for the worker only to know its colours. */
const KEY = 'firmly-look';
const APPEARANCES = ['auto', 'light', 'dark'] as const;
type Appearance = (typeof APPEARANCES)[number];

/** Before anything is drawn: colours as last time, and words in the language that was chosen, when one was. */
export async function wearLook(words: () => Promise<ChosenMessages | undefined>): Promise<void> {
  const [appearance = 'auto', language = 'auto'] = (localStorage.getItem(KEY) ?? '').split(' ');
  wear(APPEARANCES.find((one) => one === appearance) ?? 'auto');
  // Without an answer the browser's own language is better than no page.
  if (language !== 'auto' && language !== '') chooseWords(await words().catch(() => undefined));
  document.documentElement.lang = uiLanguage();
}

/** Keeps the hint true. A language that changed is heard from the next start on; colours at once. */
export function rememberLook({ appearance, language }: { readonly appearance: Appearance; readonly language: string }): void {
  localStorage.setItem(KEY, `${appearance} ${language}`);
  wear(appearance);
}

function wear(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}
