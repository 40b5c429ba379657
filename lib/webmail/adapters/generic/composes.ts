import type { ComposePlace } from '../../contract';
import { editorIn, textOf, valueOf } from '../../reader/facts';
import { findAddress, parsePeople } from '../../reader/people';
import { isVisible } from '../../reader/visible';
import { pressables } from './page';

/** An editor is believed to be a mail's from this many clues. */
const ENOUGH = 5;
const MOST_EDITORS = 12;
const MOST_STEPS = 14;

const EDITORS =
  'textarea, [contenteditable="true"], [contenteditable=""], trix-editor, iframe[class*="cke" i], iframe[id$="_ifr"], iframe[class*="editor" i], iframe[id*="editor" i]';
const FIELD =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="search"]), textarea, select, [role="combobox"], [role="listbox"], ul, div';
const TO = /(?:^|[\s_\-[.])(?:to|recipients?|addressees?|rcpt|mailto)(?:$|[\s_\-\].])/;
const COPY = /(?:^|[\s_\-[.])b?cc(?:$|[\s_\-\].])/;
const FROM = /(?:^|[\s_\-[.])(?:from|identity|sender)(?:$|[\s_\-\].])/;
const SUBJECT = /subject|subj\b/;

/** What a compose box shows, by the names that code gives its fields. */
interface Fields {
  readonly to: readonly Element[];
  readonly copy: readonly Element[];
  readonly from: readonly Element[];
  readonly subject: readonly Element[];
}

/** Mails being written. A contact form or a comment has no one to send to but the site: it is none. */
export function findComposes(document: Document, clues: number): readonly ComposePlace[] {
  const found: ComposePlace[] = [];
  for (const element of [...document.querySelectorAll<HTMLElement>(EDITORS)].filter(isLarge).slice(0, MOST_EDITORS)) {
    if (found.some(({ editor, frame }) => editor.contains(element) || frame === element)) continue;
    const place = composeOf(element, found.length, clues);
    if (place && !found.some(({ editor }) => editor === place.editor)) found.push(place);
  }
  return found;
}

function isLarge(element: Element): boolean {
  if (!isVisible(element) || element.matches('[readonly], [disabled]')) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 160 && height >= 48;
}

function composeOf(element: HTMLElement, index: number, clues: number): ComposePlace | undefined {
  let box: Element | null = element.parentElement;
  for (let step = 0; box && step < MOST_STEPS; step++, box = box.parentElement) {
    const fields = fieldsIn(box, element);
    const known = fields.to.length + fields.copy.length > 0 && fields.subject.length > 0;
    if (!known && !box.matches('form, [role="dialog"], dialog, body')) continue;
    if (!known || score(box, element, fields) + Math.min(clues, 2) < ENOUGH) return undefined;
    const place = editorIn(element.tagName === 'TEXTAREA' ? box : (element.parentElement ?? box), 'textarea');
    const plain = element.tagName === 'TEXTAREA' ? { editor: element, kind: 'textarea' as const } : place;
    if (!plain) return undefined;
    const subject = fields.subject.map((field) => field.querySelector('input') ?? field).find((field) => 'value' in field);
    return {
      id: `${valueOf(box, 'input[type="hidden"][name*="draft" i]', 'input[type="hidden"][name$="id" i]') || 'compose'}-${String(index)}`,
      ...plain,
      subject: subject ? (subject as HTMLInputElement).value : '',
      recipients: fields.to.flatMap((field) => parsePeople(shownIn(field))),
    };
  }
  return undefined;
}

function fieldsIn(box: Element, editor: Element): Fields {
  const fields = { to: [] as Element[], copy: [] as Element[], from: [] as Element[], subject: [] as Element[] };
  for (const field of [...box.querySelectorAll(FIELD)].slice(0, 300)) {
    if (field === editor || field.contains(editor) || editor.contains(field)) continue;
    const names = `${field.getAttribute('name') ?? ''} ${field.id} ${field.getAttribute('data-field') ?? ''} ${field.getAttribute('data-testid') ?? ''}`;
    const code = (field.matches('ul, div') ? `${names} ${field.className}` : names).toLowerCase().trim();
    if (code === '') continue;
    if (SUBJECT.test(code)) fields.subject.push(field);
    else if (COPY.test(code)) fields.copy.push(field);
    else if (TO.test(code)) fields.to.push(field);
    else if (FROM.test(code)) fields.from.push(field);
  }
  return fields;
}

/** Clues that the box writes a mail to somebody of the user's choice. */
function score(box: Element, editor: Element, { to, copy, from }: Fields): number {
  const chosen = to.some((field) => findAddress(shownIn(field)) !== undefined);
  const sender = from.some((field) => findAddress(shownIn(field)) !== undefined);
  const send = pressables(box).some((button) =>
    /send|submit/.test(`${button.getAttribute('type') ?? ''} ${button.id} ${button.className}`.toLowerCase()),
  );
  return (
    (to.length > 0 ? 1 : 0) +
    (chosen ? 2 : 0) +
    (copy.length > 0 ? 2 : 0) +
    (sender ? 2 : 0) +
    (box.querySelector('input[type="file"]') ? 1 : 0) +
    (send ? 1 : 0) +
    (editor.tagName === 'TEXTAREA' ? 0 : 1)
  );
}

/** What a field of addresses holds: its value, its choices, or the chips in it. */
function shownIn(field: Element): string {
  if ('value' in field && typeof field.value === 'string' && field.tagName !== 'SELECT') return field.value;
  const chips = [...field.querySelectorAll('[title*="@"], [data-email], input')].slice(0, 40);
  const texts = chips.map((e) => e.getAttribute('data-email') ?? e.getAttribute('title') ?? (e as HTMLInputElement).value);
  return [...texts, textOf(field, 1_000)].join('\n');
}
