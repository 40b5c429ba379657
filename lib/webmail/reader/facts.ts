import type { EditorKind, Person } from '../contract';
import { findAddress, isMachine, parsePeople } from './people';
import { bareSubject } from './subject';
import { isVisible } from './visible';

/**
 * Quotes and signatures as mail programs mark them, in the mails they send. Webmails put their own beginnings before the
 * ids and classes of a mail ("x_", "yiv123"), so the ends are compared.
 */
export const QUOTES = [
  'blockquote',
  '[class$="gmail_quote"], [class*="gmail_quote "], [class*="gmail_quote_container"], [class*="gmail_attr"], [class*="gmail_extra"]',
  '[class*="gmail_signature"], [id$="gmail_signature"], [data-smartmail="gmail_signature"]',
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"] ~ *, [id$="mail-editor-reference-message-container"]',
  '[class*="moz-cite-prefix"], [class*="moz-signature"], [class*="yahoo_quoted"], [class*="tutanota_quote"], [class*="zmail_extra"]',
  '[class*="protonmail_quote"], [class*="protonmail_signature_block"], [id$="isReplyContent"], [id$="isForwardContent"]',
].join(', ');

/** The first visible element of the first selector that has one: selectors in order of sturdiness. */
export function first(root: ParentNode, ...selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find(isVisible);
    if (found) return found;
  }
  return undefined;
}

/** Every visible element of the first selector that has any. */
export function all(root: ParentNode, ...selectors: readonly string[]): readonly HTMLElement[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
    if (found.length > 0) return found;
  }
  return [];
}

/** Text of an element on one line; empty when there is none. */
export function textOf(element: Element | null | undefined, longest = 1_000): string {
  return (element?.textContent ?? '')
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}

/** What a field holds, of the first selector that finds one with something in it. Hidden fields count. */
export function valueOf(root: ParentNode, ...selectors: readonly string[]): string {
  for (const selector of selectors) {
    const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (field?.value) return field.value;
  }
  return '';
}

/** The body of a frame that this page may look into; undefined for another origin or while it is empty. */
export function frameBody(frame: HTMLIFrameElement | null | undefined): HTMLElement | undefined {
  // Null for another origin. A frame that is being written has no body yet.
  const document = frame?.contentDocument as { readonly body: HTMLElement | null } | null | undefined;
  return document?.body ?? undefined;
}

/** The element that holds this document's frame in a page of the same origin. */
export function holderOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** People from elements that carry an address in an attribute or their text, in order, each once. */
export function peopleFrom(elements: Iterable<Element>, ...attributes: readonly string[]): Person[] {
  const people = new Map<string, Person>();
  for (const element of elements) {
    const texts = [...attributes.map((name) => element.getAttribute(name) ?? ''), textOf(element, 500)];
    const found = texts.map((text) => parsePeople(decoded(text))).find((some) => some.length > 0) ?? [];
    for (const { address, name } of found) {
      const shown = name === address ? nameIn(textOf(element, 200)) : name;
      if (!people.has(address) && people.size < 100) people.set(address, { address, name: shown || address });
    }
  }
  return [...people.values()];
}

/** "mailto:a%40example.com?subject=…" as the address in it. */
function decoded(text: string): string {
  if (!text.toLowerCase().startsWith('mailto:')) return text;
  const address = text.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A shown name, without an address beside it; one that looks like another address is not believed. */
function nameIn(text: string): string {
  const name = (text.split('<')[0] ?? '').replaceAll('"', '').trim();
  return name.includes('@') ? '' : name;
}

/** Addresses in texts and attribute values, lower case, each once. */
export function addressesIn(texts: Iterable<string | null | undefined>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const address = findAddress(text ?? '');
    if (address) found.add(address);
  }
  return [...found];
}

/** A moment from a machine-readable text: an ISO date, or seconds or milliseconds since 1970. */
export function readMoment(text: string | null | undefined): number | undefined {
  const given = text?.trim() ?? '';
  if (/^\d{9,13}$/.test(given)) return Number(given) * (given.length < 12 ? 1_000 : 1);
  const time = /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given.slice(0, 40)) : NaN;
  return Number.isFinite(time) ? time : undefined;
}

/** A thread's key where the webmail knows no threads: the bare subject with the other person. */
export function subjectKey(subject: string, other: Person | undefined): string {
  return `${bareSubject(subject).toLowerCase()}|${other?.address ?? ''}`;
}

/** Who wrote a message, and what follows from it. */
export function senderFacts(
  sender: Person | undefined,
  own: ReadonlySet<string>,
): { readonly sender?: Person; readonly own: boolean; readonly bulk: boolean } {
  return sender ? { sender, own: own.has(sender.address), bulk: isMachine(sender.address) } : { own: false, bulk: false };
}

export interface EditorPlace {
  readonly editor: HTMLElement;
  readonly frame?: HTMLIFrameElement;
  readonly kind: EditorKind;
}

/** Editors that keep a model of their own beside the page: typing by script is joined to the user's or not heard at all. */
const MODEL_EDITORS =
  '.ck-editor__editable, .cke_editable, .ql-editor, [data-lexical-editor], .ProseMirror, trix-editor, .squire-wysiwyg, [data-contents], #rooster-editor, .mce-content-body';

/**
 * The editor in a compose box, whatever it is: a frame with an editable body, an editable element, or a text field. The
 * text field must be named, since recipients may stand in text fields too.
 */
export function editorIn(box: ParentNode, textarea: string): EditorPlace | undefined {
  for (const frame of box.querySelectorAll('iframe')) {
    const body = isVisible(frame) ? frameBody(frame) : undefined;
    if (!body) continue;
    const editor = body.isContentEditable ? body : body.querySelector<HTMLElement>('[contenteditable="true"]');
    if (editor) return { editor, frame, kind: 'model' };
  }
  const rich = [...box.querySelectorAll<HTMLElement>('[contenteditable="true"], [contenteditable=""], trix-editor')].find(
    (element) => isVisible(element) && element.getAttribute('role') !== 'combobox',
  );
  // Which editor it is, only class names tell, and they change. A paste is taken by most; where it is not, the words are typed.
  if (rich) return { editor: rich, kind: 'model' };
  const plain = first(box, textarea);
  return plain ? { editor: plain, kind: 'textarea' } : undefined;
}

/** How text is put into an editable element. */
export function kindOf(editor: HTMLElement): EditorKind {
  if (editor.tagName === 'TEXTAREA') return 'textarea';
  return editor.matches(MODEL_EDITORS) || editor.querySelector('[data-contents]') !== null ? 'model' : 'editable';
}
