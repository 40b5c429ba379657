/**
 * What other checkers leave in and around an editor, by what is publicly seen of them: hosts of shadow roots and boxes of
 * underlines beside it, attributes and a highlight of their own; and, where nobody cleans up (`inside`), wrappers of words
 * in it. Runs in the page. Gives how many elements {@link checkersIn} must find.
 */
export function addCheckers(field: Element, inside: boolean): number {
  const document = field.ownerDocument;
  const view = document.defaultView;
  if (!view) throw new Error('the editor is in no window');
  const make = (name: string, attributes: Record<string, string>): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries({ ...attributes, 'data-checker': '' })) element.setAttribute(key, value);
    return element;
  };
  const say = (host: HTMLElement): HTMLElement => {
    host.attachShadow({ mode: 'open' }).append('Sorry to bother you. I am free any time next week.');
    return host;
  };
  field.setAttribute('data-gramm', 'true');
  field.setAttribute('data-lt-tmp-id', 'lt-1');
  const box = make('lt-highlighter', { contenteditable: 'false', style: 'display: none' });
  box.append(make('lt-div', { spellcheck: 'false', class: 'lt-highlighter__wrapper' }));
  const beside = [box, say(make('grammarly-extension', { 'data-grammarly-shadow-root': 'true' })), say(make('harper-render-box', {}))];
  document.documentElement.append(...beside);

  const wrap = (words: string, wrapper: HTMLElement): void => {
    const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      range.surroundContents(wrapper);
      return;
    }
    throw new Error(`no words ${words}`);
  };
  if (inside) {
    wrap('Hi', make('g', { class: 'gr_ gr_5 gr-alert gr_gramm gr_inline_cards', id: '5', 'data-gr-id': '5' }));
    wrap('bother', make('span', { class: 'gmail-underline', style: 'border-bottom: 2px solid red' }));
    wrap('Mira', make('span', { class: 'ms-spelling', 'data-wrong': 'yes' }));
    // Among the words that will go: read through, and gone with them.
    wrap('any', document.createElement('g'));
    field.append(say(make('grammarly-popups', { contenteditable: 'false' })));
  }
  const words = document.createRange();
  words.selectNodeContents(field);
  view.CSS.highlights.set('harper-lint', new view.Highlight(words));
  return 4 + (inside ? 4 : 0) + 1 + 2;
}

/** The other checkers' markup as it stands now, element by element. Runs in the page. */
export function checkersIn(field: Element): string[] {
  const document = field.ownerDocument;
  const elements = [...document.querySelectorAll('[data-checker]')].map((e) => `${e.parentElement?.tagName ?? ''} ${e.outerHTML}`);
  const attributes = ['data-gramm', 'data-lt-tmp-id'].map((name) => field.getAttribute(name) ?? 'lost');
  const highlight = document.defaultView?.CSS.highlights.has('harper-lint') === true;
  return [...elements, ...attributes, `highlight ${String(highlight)}`];
}
