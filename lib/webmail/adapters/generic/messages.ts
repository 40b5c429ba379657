import { hash } from '@/lib/base/hash';
import type { Person } from '../../contract';
import { frameBody, readMoment, textOf } from '../../reader/facts';
import { isVisible } from '../../reader/visible';
import { type Carrier, codeOf, follows, namesMoment, pressables } from './page';

/** A message found by its structure: who, when, and a block of text behind it. */
export interface Found {
  readonly id: string;
  /** The element that holds header and body. */
  readonly box: Element;
  /** The part of the box where the header begins. */
  readonly start: Element;
  readonly body: Element;
  readonly sender: Person;
  readonly recipients: readonly Person[];
  readonly sentAt?: number;
}

/** How far up from an address its message may reach, and how many messages a page may show. */
const MOST_STEPS = 14;
const MOST_MESSAGES = 60;
/** How many neighbours of an element are compared with it, and how many may stand between a header and its text. */
const NEAR = 2;
const MOST_BEHIND = 30;
const MOST_IN_HEADER = 200;
/** Text without any line or paragraph in it that is long enough to be a mail (characters). */
const LONG = 120;
const SHORT = 8;

/** The messages on screen, in the page's order. Every one has a sender's address, a date, and a body behind both. */
export function findMessages(all: readonly Carrier[]): readonly Found[] {
  const found: Found[] = [];
  for (const carrier of all) {
    if (found.length >= MOST_MESSAGES) break;
    const { element } = carrier;
    const last = found.at(-1);
    // Within a message that is known: a recipient, or an address in its text.
    if (last && (last.box.contains(element) || last.body.contains(element))) continue;
    const message = messageOf(carrier, all);
    if (message && !found.some((other) => message.box.contains(other.box))) found.push(message);
  }
  return found;
}

function messageOf(carrier: Carrier, all: readonly Carrier[]): Found | undefined {
  const { element } = carrier;
  let at: Element = element;
  for (let step = 0; step < MOST_STEPS; step++) {
    const box: Element | null = at.parentElement;
    if (!box || box.tagName === 'HTML' || isListed(at) || isRepeated(at, all) || isFurniture(at)) return undefined;
    const holder = bodyBehind(at, all);
    if (holder) {
      const header = headerOf(box, holder);
      if (header.some((e) => isMoment(e))) return build(box, at, holder, carrier, header, all);
    }
    at = box;
  }
  return undefined;
}

/** What leads elsewhere in a webmail, in the words of code. */
const AROUND = /inbox|drafts?\b|\bsent\b|trash|junk|spam|log-?_?out|sign-?_?out|settings|preferences|compose\b(?!.*(?:reply|forward))/;

/** Rows of a list, menus and forms are no messages. An address may be a link or a button; a row that is one is listed. */
function isListed(element: Element): boolean {
  if (element.matches('a, button')) return textOf(element).length > LONG || element.querySelector('time, [datetime]') !== null;
  return element.matches('nav, tr[aria-selected], li[aria-selected], [role="option"], [role="row"], [role="menu"], footer, form');
}

/** The page's own head and menus, where accounts are shown: an address there is nobody's signature under a mail. */
function isFurniture(element: Element): boolean {
  if (element.matches('[role="banner"], body > header')) return true;
  return pressables(element).some((button) => AROUND.test(codeOf(button)));
}

/** Whether the element is one of several alike that each carry an address: then what is around is the list of them. */
function isRepeated(at: Element, all: readonly Carrier[]): boolean {
  if (at.className === '' || at.matches('tr, td, dt, dd')) return false;
  return [...siblings(at, 'previousElementSibling', NEAR), ...siblings(at, 'nextElementSibling', NEAR)].some(
    (other) =>
      other.tagName === at.tagName &&
      other.className === at.className &&
      other.querySelector('time, [datetime]') !== null &&
      all.some(({ element }) => other.contains(element)),
  );
}

function siblings(at: Element, side: 'previousElementSibling' | 'nextElementSibling', most: number): readonly Element[] {
  const found: Element[] = [];
  for (let other = at[side]; other && found.length < most; other = other[side]) found.push(other);
  return found;
}

/** The largest block behind the header that reads like a mail's text: an element, or the frame that holds it. */
function bodyBehind(at: Element, all: readonly Carrier[]): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const other of siblings(at, 'nextElementSibling', MOST_BEHIND)) {
    if (!isVisible(other)) continue;
    const length = other.tagName === 'IFRAME' ? frameLength(other as HTMLIFrameElement) : lengthOfBody(other, all);
    if (length > most) {
      most = length;
      best = other;
    }
  }
  return best && (innerFrame(best) ?? best);
}

function frameLength(frame: HTMLIFrameElement): number {
  return textOf(frameBody(frame), 5_000).length;
}

/** A frame in a block that has little text of its own: the mail is in it. */
function innerFrame(block: Element): HTMLIFrameElement | undefined {
  if (block.tagName === 'IFRAME') return block as HTMLIFrameElement;
  return [...block.querySelectorAll('iframe')].find((frame) => isVisible(frame) && frameLength(frame) >= SHORT);
}

const INLINE = new Set(
  'A SPAN B I EM STRONG SMALL TIME LABEL BUTTON IMG SVG INPUT SELECT TEXTAREA NAV FORM FOOTER ASIDE TH UL OL'.split(' '),
);
const BODY_CODE = /body|content|text|message|mail/;

function lengthOfBody(block: Element, all: readonly Carrier[]): number {
  if (INLINE.has(block.tagName.toUpperCase()) || block.closest('a, button, [contenteditable="true"]')) return 0;
  const inside = all.filter(({ element }) => block.contains(element)).map(({ element }) => element);
  const frame = innerFrame(block);
  if (frame) return inside.some((element) => follows(element, frame)) ? 0 : frameLength(frame);
  const text = textOf(block, 5_000);
  if (text.length < SHORT || namesMoment(text)) return 0;
  // A header of its own: then this is a message further down, or the rest of the header with the body in it.
  if (inside.some((element) => beginsBlock(element, block))) return 0;
  const style = block.ownerDocument.defaultView?.getComputedStyle(block);
  // One line that is cut off: a list's taste of a mail.
  if (style?.whiteSpace === 'nowrap' || style?.textOverflow === 'ellipsis') return 0;
  if (inside.length > 0 && text.length < 60 + inside.length * 60) return 0;
  const formed =
    block.matches('p, pre, [role="document"], [role="region"], [role="article"]') || block.querySelector('p, br, pre, blockquote');
  const named = BODY_CODE.test(`${block.id} ${block.className}`.toLowerCase());
  return formed || named || text.length >= LONG ? text.length : 0;
}

/** Whether an address stands at a block's beginning, unless it only says whose words the quote behind it are. */
function beginsBlock(element: Element, block: Element): boolean {
  for (let at: Element | null = element; at && at !== block; at = at.parentElement)
    if (at.nextElementSibling?.matches('blockquote, [class*="quote" i]')) return false;
  const text = textOf(block, 2_000);
  const shown = textOf(element, 100);
  const at = shown === '' ? -1 : text.indexOf(shown);
  return at >= 0 && at < LONG;
}

/** What stands in the box before its body: the elements of the header, bounded. */
function headerOf(box: Element, body: Element): readonly Element[] {
  const header: Element[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_ELEMENT);
  for (let i = 0; i < MOST_IN_HEADER; i++) {
    const element = walker.nextNode() as Element | null;
    if (!element || element === body) break;
    if (!element.contains(body)) header.push(element);
  }
  return header;
}

function isMoment(element: Element): boolean {
  if (element.matches('time, [datetime], [data-timestamp]')) return true;
  return element.childElementCount === 0 && (namesMoment(textOf(element, 120)) || namesMoment(element.getAttribute('title') ?? ''));
}

function build(
  box: Element,
  start: Element,
  holder: Element,
  first: Carrier,
  header: readonly Element[],
  all: readonly Carrier[],
): Found | undefined {
  const body = holder.tagName === 'IFRAME' ? frameBody(holder as HTMLIFrameElement) : holder;
  if (!body) return undefined;
  const from = before(box, all) ?? first;
  const sender = { address: from.address, name: nameOf(from.element) || from.address };
  const others = all.filter(({ element }) => box.contains(element) && !holder.contains(element) && follows(element, holder));
  const recipients = [...new Set(others.map(({ address }) => address))].filter((address) => address !== from.address);
  const when = header.find(isMoment);
  const sentAt = readMoment(when?.getAttribute('datetime') ?? when?.getAttribute('data-timestamp'));
  // Ids of an unknown page may be new at each visit, and dates be words like "yesterday": the mail's own words stay.
  const id = `${sender.address}|${hash(textOf(body, 300))}`;
  return {
    id,
    box,
    start,
    body,
    sender,
    recipients: recipients.map((address) => ({ address, name: address })),
    ...(sentAt !== undefined && { sentAt }),
  };
}

/** The sender where the header is split: who stands right above the box that holds the rest of it. */
function before(box: Element, all: readonly Carrier[]): Carrier | undefined {
  const { parentElement: parent, previousElementSibling: above } = box;
  if (!parent || !above || parent.tagName === 'BODY' || isListed(above) || isFurniture(above)) return undefined;
  // The message before this one.
  const isMessage = above.tagName === box.tagName && above.className === box.className;
  if (isMessage || textOf(above, LONG * 3).length > LONG * 2) return undefined;
  return all.find(({ element }) => above.contains(element));
}

/** The name that an address is shown with: its element's own text, or what stands right before it in the header. */
function nameOf(element: Element): string {
  const shown = (textOf(element, 200).split('<')[0] ?? '').replaceAll('"', '').trim();
  return shown !== '' && !shown.includes('@') ? shown : nameBeside(element);
}

/** The name beside a bare address: what stands right before it in the same line of the header. */
function nameBeside(element: Element): string {
  const text = textOf(element.previousElementSibling, 120);
  return text !== '' && text.length <= 60 && !text.includes('@') && !/[:：]$/.test(text) && !namesMoment(text) ? text : '';
}
