import { attributionIn, type Language, wordIn } from '../renderings';

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'data-tooltip'];
/** Names in code that look like words: ligatures of icon fonts. */
const NO_WORDS = 'script, style, template, textarea, md-icon';

/** The same page in another interface language, with quotes as a program of that language begins them. */
export function render(document: Document, language: Language): void {
  document.documentElement.lang = language;
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement?.closest(NO_WORDS)) continue;
    const worded = attributionIn(language, node.data) ?? wordIn(language, node.data);
    if (worded !== undefined) node.data = worded;
  }
  for (const name of ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const worded = wordIn(language, element.getAttribute(name) ?? '');
      if (worded !== undefined) element.setAttribute(name, worded);
    }
  }
  for (const button of document.querySelectorAll<HTMLInputElement>('input[type="button"], input[type="submit"]'))
    button.value = wordIn(language, button.value) ?? button.value;
}
