/** What a test asks an editor: by the editor's own interface, never by the page. */
export interface Probe {
  /** The whole draft as the editor itself gives it out; compared byte for byte. */
  readonly model: () => string;
  /** Its words alone, a line for every paragraph. */
  readonly text: () => string;
}

declare global {
  interface Window {
    probe?: Probe;
  }
}

/** Says that the editor stands. */
export function ready(probe: Probe): void {
  window.probe = probe;
}

/** Where the editor goes in the page. */
export function place(): HTMLElement {
  const element = document.getElementById('place');
  if (!element) throw new Error('the page has no place for an editor');
  return element;
}

/** A new element in that place. */
export function put<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  place().append(element);
  return element;
}

/** The words of HTML that an editor gave out: each block and each break ends a line. */
export function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('br')) element.replaceWith('\n');
  for (const element of body.querySelectorAll('p, div')) {
    element.before('\n');
    element.after('\n');
  }
  return body.textContent.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').trim();
}
