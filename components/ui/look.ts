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

export interface LookOptions {
  /** The words of the language that was chosen; none when the browser's own will do. */
  readonly words: () => Promise<ChosenMessages | undefined>;
  /** Draws the page; and again, as it stands, when its language changed. */
  readonly draw: () => void;
}

let options: LookOptions | undefined;
/** The language of the words that are worn: a setting, not what the browser makes of it. */
let worn = 'auto';

/** Draws a page in the colours and the language that it had last time; what is true comes with the settings. */
export async function wearLook(given: LookOptions): Promise<void> {
  options = given;
  const [appearance = 'auto', language = 'auto'] = (hints.getItem(KEY) ?? '').split(' ');
  wear(APPEARANCES.find((one) => one === appearance) ?? 'auto');
  await speak(language === '' ? 'auto' : language);
}

/** Keeps the hint true, and wears what was chosen, here or in another page, at once. */
export function rememberLook({ appearance, language }: { readonly appearance: Appearance; readonly language: string }): void {
  hints.setItem(KEY, `${appearance} ${language}`);
  wear(appearance);
  if (language !== worn) void speak(language);
}

async function speak(language: string): Promise<void> {
  worn = language;
  // Without an answer the browser's own language is better than no page.
  const words = language === 'auto' ? undefined : await options?.words().catch(() => undefined);
  if (worn !== language) return;
  chooseWords(words);
  document.documentElement.lang = uiLanguage();
  options?.draw();
}

function wear(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}
