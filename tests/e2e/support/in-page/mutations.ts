/**
 * What a webmail's next build may do to its page without meaning anything by it. `classes`: its own class names are new
 * ones. `mail-classes`: so are those that mails bring along, which no webmail renames.
 */
export type Mutation = 'classes' | 'mail-classes' | 'wrappers' | 'order' | 'ids';

/** Names that programs write into the mails they send: they come from outside and stay as they are. */
const BROUGHT = /gmail_|moz-|yahoo_quoted|tutanota_|zmail_|protonmail_|elementToProof|^x_|Mso/;

export function mutate(document: Document, mutation: Mutation, seed: number, places: readonly Element[]): void {
  const random = randomFrom(seed);
  if (mutation === 'classes') renameClasses(document, seed, (name) => !BROUGHT.test(name));
  else if (mutation === 'mail-classes') renameClasses(document, seed, () => true);
  else if (mutation === 'ids') renumberIds(document, seed);
  else if (mutation === 'wrappers') for (const place of standing(document, places)) wrapAround(place, random);
  else {
    for (const element of document.querySelectorAll('*')) turnAttributes(element);
    const stands = standing(document, places);
    for (const place of stands) turnHeader(place, stands, random);
  }
}

/** mulberry32: the same page for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function renameClasses(document: Document, seed: number, isNew: (name: string) => boolean): void {
  const renamed = (name: string): string => (isNew(name) ? `n${hashOf(`${seed}.${name}`)}` : name);
  for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', [...element.classList].map(renamed).join(' '));
  // What the page's style hides stays hidden.
  for (const style of document.querySelectorAll('style'))
    style.textContent = style.textContent.replace(/\.(-?[a-z_][\w-]*)/gi, (_, name: string) => `.${renamed(name)}`);
}

function hashOf(text: string): string {
  let h = 0x811c9dc5;
  for (const unit of text) h = Math.imul(h ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (h >>> 0).toString(36);
}

const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** Counters in ids count from elsewhere. Digits in a name that is no counter (`O365_…`) stay. */
function renumberIds(document: Document, seed: number): void {
  const renumbered = (id: string): string =>
    id.replace(/(?<=^|[a-z_-])\d+(?=$|[\s_-])/g, (digits) => {
      const size = 10n ** BigInt(digits.length);
      return String((BigInt(digits) + ((BigInt(seed) * 7_919n) % size) + 1n) % size).padStart(digits.length, '0');
    });
  for (const name of REFERENCES)
    for (const element of document.querySelectorAll(`[${name}]`)) element.setAttribute(name, renumbered(element.getAttribute(name) ?? ''));
}

/** Where bodies and editors stand in this document: themselves, or their frames. */
function standing(document: Document, places: readonly Element[]): readonly Element[] {
  const stands = places.map((place) => (place.ownerDocument === document ? place : place.ownerDocument.defaultView?.frameElement));
  return [...new Set(stands)].filter((e): e is Element => e?.ownerDocument === document && e !== document.body);
}

type Moving = Element & { moveBefore(node: Node, child: Node | null): void };

/** Moved this way a frame keeps what it holds. */
const move = (parent: Element, node: Node, before: Node | null): void => {
  (parent as Moving).moveBefore(node, before);
};

const NO_DIV_IN = 'table, tbody, thead, tr, ul, ol, dl, select, html, head';

/** The place itself and some of what is around it, each in one to three boxes more. */
function wrapAround(place: Element, random: () => number): void {
  for (let at = place, step = 0; at.parentElement && step < 5; at = at.parentElement, step++) {
    const parent: Element = at.parentElement;
    if (at === at.ownerDocument.body || parent.matches(NO_DIV_IN) || (step > 0 && random() < 0.4)) continue;
    let outer: Element = parent;
    let before: Node | null = at;
    for (let boxes = 1 + Math.floor(random() * 3); boxes > 0; boxes--) {
      const box = outer.ownerDocument.createElement('div');
      outer.insertBefore(box, before);
      outer = box;
      before = null;
    }
    move(outer, at, null);
  }
}

/** The same attributes, written in another order. */
function turnAttributes(element: Element): void {
  if (element.matches('iframe, script, style, link, meta, option, input[type="checkbox"], input[type="radio"]')) return;
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const).reverse();
  for (const [name] of attributes) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

/** Pieces of the header without an address (date, subject, buttons) change places; who wrote to whom keeps its order. */
function turnHeader(place: Element, stands: readonly Element[], random: () => number): void {
  for (let at: Element = place, step = 0; at.parentElement && step < 3; at = at.parentElement, step++) {
    const parent: Element = at.parentElement;
    const before: Element[] = [];
    for (let e = at.previousElementSibling; e; e = e.previousElementSibling) {
      const piece = e;
      if (stands.some((stand) => piece.contains(stand))) break;
      before.unshift(piece);
    }
    for (const piece of before) for (const holder of [piece, ...piece.querySelectorAll('*')]) shuffleIn(holder, random);
    // What stands further out belongs to all of them.
    if (stands.some((other) => other !== place && parent.contains(other))) break;
  }
}

const NEUTRAL = ':not(script, style, template, label, td, th, dt, dd, option, input, select, iframe, br)';

function shuffleIn(holder: Element, random: () => number): void {
  const children = [...holder.children];
  const words = [...holder.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim() !== '');
  if (words || children.length < 2 || children.length > 8 || !children.every((c) => c.matches(NEUTRAL))) return;
  for (const child of children.filter((c) => !c.outerHTML.includes('@'))) {
    const others = [...holder.children].filter((c) => c !== child);
    move(holder, child, others[Math.floor(random() * (others.length + 1))] ?? null);
  }
}
