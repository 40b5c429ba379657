import type { Adapter, ComposePlace, MessagePlace, Person, ThreadPlace } from '../../contract';
import { findAddress, isMachine, personFrom } from '../../reader/people';
import { isVisible } from '../../reader/visible';

/**
 * Gmail. Facts: dom-facts of 2014 to 2026; roles and data attributes first, class names only where nothing else stands.
 * Gmail keeps hidden views, empty body copies and folded messages in the document: presence says nothing, visibility does.
 */
const THREAD_TITLE = 'h2[data-thread-perm-id], h2[data-legacy-thread-id], [role="main"] h2.hP';
const MESSAGE = '[data-message-id]';
const BODY = '.ii.gt .a3s, .a3s, [role="gridcell"] ~ [dir="ltr"]';
const PERSON = ['email', 'data-hovercard-id'] as const;
const COMPOSE_BOX = '[data-compose-id], .M9, [role="dialog"]';
const EDITOR = '[g_editable="true"][contenteditable="true"], [contenteditable="true"][role="textbox"][aria-multiline="true"]';

export const gmail: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],

  matches: (document) =>
    document.location.hostname === 'mail.google.com' ||
    document.querySelector('[gh="cm"], [gh="tl"], h2[data-thread-perm-id], [g_editable="true"]') !== null,

  ownAddresses(document) {
    const labels = document.querySelectorAll('header [aria-label*="@"], [role="banner"] [aria-label*="@"]');
    const froms = document.querySelectorAll<HTMLInputElement>('form input[type="hidden"][name="from"]');
    // What stands inside a message was put there by its sender.
    const outside = (element: Element): boolean => element.closest('.a3s') === null;
    const found: (string | undefined)[] = [
      ...[...labels].filter(outside).map((e) => findAddress(e.getAttribute('aria-label') ?? '')),
      ...[...froms].filter(outside).map((e) => findAddress(e.value)),
    ];
    // A subject may hold an address too, and it stands first in the title: only the last one is the account's.
    if (!found.some(Boolean)) found.push(findAddress(document.title.split(' - ').slice(-2).join(' ')));
    return found.filter((address): address is string => address !== undefined);
  },

  thread(document, own): ThreadPlace | undefined {
    const title = [...document.querySelectorAll<HTMLElement>(THREAD_TITLE)].find(isVisible);
    const view = title?.closest('[role="main"]') ?? title?.ownerDocument.body;
    if (!title || !view) return undefined;
    const perm = title.getAttribute('data-thread-perm-id') ?? '';
    const legacy = title.getAttribute('data-legacy-thread-id') ?? '';
    const key = isId(perm) ? perm : legacy;
    if (!isId(key)) return undefined;
    const { origin, pathname, search, href } = document.location;
    return {
      key,
      url: isId(legacy) ? `${origin}${pathname}${search}#all/${legacy}` : href,
      subject: title.textContent.trim(),
      messages: [...view.querySelectorAll(MESSAGE)].flatMap((element) => message(element, own)),
    };
  },

  composes: (document) => [...document.querySelectorAll<HTMLElement>(EDITOR)].filter(isVisible).map(compose),

  notBody:
    '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature, [data-smartmail="gmail_signature"], .yj6qo, .adL, .adM, .adI, .wl4W9b, .hq, [data-ad-hoc-schedule-id]',

  sending: { button: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"]), [role="button"].aoO', keys: ['mod+enter'] },

  replyButton: (document) => [...document.querySelectorAll<HTMLElement>('.amn .ams.bkH, .amn [role="link"]:first-child')].find(isVisible),
};

/** Gmail writes the text "undefined" where it has no id yet. */
function isId(text: string): boolean {
  return text !== '' && text !== 'undefined';
}

function message(element: Element, own: ReadonlySet<string>): MessagePlace[] {
  const body = [...element.querySelectorAll(BODY)].find(isVisible) ?? bodyBehindHeader(element);
  const id = element.getAttribute('data-message-id') ?? '';
  if (!body || !isId(id)) return [];
  const header = [...element.querySelectorAll('[email]')].filter((e) => !body.contains(e));
  const senderElement = header.find((e) => !e.closest('.hb') && e.matches('.gD, h3 [email]')) ?? header[0];
  const sender = personFrom(senderElement, PERSON, 'name');
  const to = header.filter((e) => e.closest('.hb'));
  const sentAt = readDate(element.querySelector('.g3[title]')?.getAttribute('title'));
  return [
    {
      id,
      body,
      ...(sender && { sender }),
      recipients: (to.length > 0 ? to : header)
        .flatMap((e) => personFrom(e, PERSON, 'name') ?? [])
        .filter(({ address }) => address !== sender?.address),
      ...(sentAt !== undefined && { sentAt }),
      own: sender !== undefined && own.has(sender.address),
      bulk: (sender !== undefined && isMachine(sender.address)) || element.querySelector('.Ca[idlink]') !== null,
    },
  ];
}

/** Without its class: the longest block that follows the table of the sender and names nobody. A folded message has none. */
function bodyBehindHeader(message: Element): Element | undefined {
  let at = message.querySelector('[email]');
  for (let table = at?.closest('table'); table && message.contains(table); table = table.parentElement?.closest('table')) at = table;
  for (; at && at !== message; at = at.parentElement) {
    const behind: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (isVisible(next) && next.textContent.trim() !== '' && next.querySelector('[email]') === null) behind.push(next);
    if (behind.length > 0) return behind.reduce((best, e) => (e.textContent.length > best.textContent.length ? e : best));
  }
  return undefined;
}

/** The date is written in the interface's language; only forms that the browser itself can read are taken. */
function readDate(text: string | null | undefined): number | undefined {
  const time = text ? Date.parse(text.replace(/[\u202f\u00a0]/g, ' ')) : NaN;
  return Number.isFinite(time) ? time : undefined;
}

function compose(editor: HTMLElement, index: number): ComposePlace {
  const box = editor.closest(COMPOSE_BOX) ?? editor.ownerDocument.body;
  const field = (name: string): string => box.querySelector<HTMLInputElement>(`form input[type="hidden"][name="${name}"]`)?.value ?? '';
  const thread = field('rt').replace(/^#/, '');
  return {
    id: [field('draft'), field('composeid'), box.getAttribute('data-compose-id')].find(Boolean) ?? `compose-${String(index)}`,
    editor,
    kind: 'editable',
    subject: box.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? field('subject'),
    recipients: recipients(box),
    ...(isId(thread) && { threadKey: thread }),
  };
}

function recipients(box: Element): Person[] {
  const chips = [...box.querySelectorAll('[name="to"] [role="option"][data-hovercard-id]')];
  const folded = [...box.querySelectorAll('.aoD.hl [email]')];
  return (chips.length > 0 ? chips : folded).flatMap(
    (e) => personFrom(e, ['data-hovercard-id', 'email'], chips.length > 0 ? 'data-name' : 'name') ?? [],
  );
}
