import { holderOf, textOf } from '../../reader/facts';
import { findAddress } from '../../reader/people';
import { isVisible } from '../../reader/visible';

/** Bounds of what is looked at in a page, whatever its size. */
const MOST_TEXTS = 8_000;
const MOST_CARRIERS = 1_200;
const MOST_ADDRESSES = 120;
const LONGEST_ADDRESS_TEXT = 240;

/** An element that shows or carries a mail address. */
export interface Carrier {
  readonly element: Element;
  readonly address: string;
}

const IN_ATTRIBUTES = ['data-email', 'data-address', 'email', 'data-hovercard-id', 'title', 'href', 'aria-label'] as const;
const CARRIERS = [
  '[data-email*="@"], [data-address*="@"], [email*="@"], [data-hovercard-id*="@"], [title*="@"], a[href^="mailto:"], [aria-label*="@"]',
].join();

/** Places where an address is not that of a message's header. */
export const NO_HEADER =
  'blockquote, [contenteditable="true"], textarea, select, [role="option"], [role="listbox"], [role="row"], script, style';

/** Every visible address outside quotes, fields and lists, in document order; bounded. */
export function carriers(document: Document): readonly Carrier[] {
  const found = new Map<Element, Carrier>();
  const add = (element: Element | null, address: string | undefined): void => {
    if (!element || !address || found.has(element) || found.size >= MOST_ADDRESSES) return;
    if (isVisible(element) && element.closest(NO_HEADER) === null && !isInRow(element)) found.set(element, { element, address });
  };
  for (const element of [...document.querySelectorAll(CARRIERS)].slice(0, MOST_CARRIERS)) {
    for (const name of IN_ATTRIBUTES) add(element, addressIn(element.getAttribute(name) ?? ''));
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXTS; i++) {
    const text = texts.nextNode() as Text | null;
    if (!text) break;
    if (text.length <= LONGEST_ADDRESS_TEXT && text.data.includes('@')) add(text.parentElement, addressIn(text.data));
  }
  return [...found.values()].sort((a, b) => (follows(a.element, b.element) ? -1 : 1));
}

/** No message with its text is this low (pixels), nor stands this near to an address in it (steps up). */
const ROW_HEIGHT = 100;
const ROW_STEPS = 4;

/** Whether an element stands in a row of a list: one of several alike that are as low as a line or three. */
function isInRow(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < ROW_STEPS; step++, at = at.parentElement) {
    const other: Element | null = at.nextElementSibling ?? at.previousElementSibling;
    if (other?.tagName !== at.tagName || other.className !== at.className) continue;
    if (!at.querySelector('time, [datetime]') || !other.querySelector('time, [datetime]')) continue;
    const { height } = at.getBoundingClientRect();
    if (height > 0 && height < ROW_HEIGHT) return true;
  }
  return false;
}

/** The first address in a text, though a label may stand against it ("To:a@example.com"). */
function addressIn(text: string): string | undefined {
  return text.includes('@') ? findAddress(text.slice(0, LONGEST_ADDRESS_TEXT).replace(/[:：|[\]{}]/g, ' ')) : undefined;
}

/** Whether `later` stands behind `earlier` in the document, or in it. */
export function follows(earlier: Element, later: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A date in figures, or a time of the day, in any language's order. */
const IN_FIGURES = /\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b|(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;

/** Whether a short text names a moment. */
export function namesMoment(text: string): boolean {
  return text.length <= 80 && IN_FIGURES.test(text);
}

/** The words of code for an element, not of its interface: id, class, name and the like, in lower case. */
export function codeOf(element: Element): string {
  return ['id', 'class', 'name', 'data-action', 'data-command', 'data-testid', 'data-test-id', 'href', 'formaction', 'rel']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 400)
    .toLowerCase();
}

/** Buttons and links of the page, bounded. */
export function pressables(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, [role="button"], a[href], a[role], input[type="submit"]')].slice(0, 600);
}

/** Code words for "answer to all", which is another button than "answer". */
const NOT_REPLY = /no-?reply|repl(?:y|ies)[-_]?(?:all|to)|all[-_]?reply|comment/;

/** A button that answers a message, by its code words. */
export function isReply(code: string): boolean {
  return /reply|replies|respond|answer/.test(code) && !NOT_REPLY.test(code);
}

/** A button that passes a message on, by its code words. */
export function isForward(code: string): boolean {
  return /forward|\bfwd\b/.test(code) && !/fast-?forward|step-?forward/.test(code);
}

const MAILBOXES = /inbox|drafts?\b|\bsent\b|outbox|trash|spam|junk|archive/;
const MAIL_ADDRESS = /\b(?:web)?mail|inbox|mailbox|mbox|message|thread|conversation|compose/;

/**
 * What around the messages says that this is a webmail, beyond the messages themselves: the more, the surer. A blog or a
 * list archive has one or two of these at most.
 */
export function furniture(document: Document): number {
  const codes = pressables(document).map((element) => codeOf(element));
  const boxes = new Set(codes.flatMap((code) => MAILBOXES.exec(code)?.[0] ?? []));
  const { pathname, search, hash, hostname } = document.location;
  const reply = codes.some(isReply);
  const forward = codes.some(isForward);
  return (
    (boxes.size >= 2 && (boxes.has('inbox') || boxes.has('sent')) ? 2 : 0) +
    (document.querySelector('[role="tree"]') ? 1 : 0) +
    (reply ? 1 : 0) +
    (reply && forward ? 1 : 0) +
    (MAIL_ADDRESS.test(`${hostname.split('.')[0] ?? ''} ${pathname} ${search} ${hash}`.toLowerCase()) ? 1 : 0) +
    (codes.some((code) => /compose|new-?(?:mail|message)|write-?(?:mail|message)/.test(code)) ? 1 : 0)
  );
}

/** A frame that fills this much of the page's width and height is an application, not a mail in one. */
const FILLS = 0.85;

/**
 * Whether this document is the body of a mail that another page shows: a frame among a header of that page. What stands
 * in it was written by a stranger, and may look like anything.
 */
export function isMailInFrame(document: Document): boolean {
  const holder = holderOf(document);
  const outer = holder?.ownerDocument.defaultView;
  if (!holder || !outer) return false;
  const { width, height } = holder.getBoundingClientRect();
  if (width > outer.innerWidth * FILLS && height > outer.innerHeight * FILLS) return false;
  const box = holder.closest('article, section, [role="region"], [role="article"], [role="main"], main, body');
  return findAddress(textOf(box, 2_000)) !== undefined;
}
