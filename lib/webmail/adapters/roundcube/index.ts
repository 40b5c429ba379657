import type { Adapter, ComposePlace, MessagePlace, ThreadPlace } from '../../contract';
import { findAddress, isMachine, parsePeople, personFrom } from '../../reader/people';
import { bareSubject } from '../../reader/subject';
import { isVisible } from '../../reader/visible';

/**
 * Roundcube 1.4 to 1.7. It shows one message at a time and knows no threads: a thread is a subject with a person. The
 * list view shows the message in a frame of the same kind of page, where this adapter runs as well.
 */
const BODY = '#messagebody';
const SUBJECT = '#message-header h2.subject, #messageheader h2.subject, h2.subject';
const FROM = '.header.from .rcmContactAddress, td.from .rcmContactAddress, .from .rcmContactAddress';
const TO = '.header.to .rcmContactAddress, td.to .rcmContactAddress';

export const roundcube: Adapter = {
  id: 'roundcube',

  matches: (document) =>
    document.querySelector('#messagebody, textarea#composebody, iframe#messagecontframe, form[name="loginform"] #rcmloginuser') !== null,

  ownAddresses(document) {
    const options = [...document.querySelectorAll('form select#_from option')]
      .filter((e) => e.closest(BODY) === null)
      .map((option) => findAddress(option.textContent));
    const account = [...document.querySelectorAll('.header-title.username, #topline .username')].map((e) => findAddress(e.textContent));
    return [...options, ...account].filter((address) => address !== undefined);
  },

  thread(document, own): ThreadPlace | undefined {
    const body = document.querySelector(BODY);
    const url = new URL(document.location.href);
    const uid = url.searchParams.get('_uid');
    if (!body || !uid || !isVisible(body)) return undefined;
    const mailbox = url.searchParams.get('_mbox') ?? '';
    const message = readMessage(document, body, `${mailbox}/${uid}`, own);
    const subject = readSubject(document);
    const other = message.own ? message.recipients[0]?.address : message.sender?.address;
    return {
      key: `${bareSubject(subject).toLowerCase()}|${other ?? ''}`,
      url: `${url.origin}${url.pathname}?_task=mail&_mbox=${encodeURIComponent(mailbox)}&_uid=${encodeURIComponent(uid)}&_action=show`,
      subject,
      messages: [message],
    };
  },

  composes(document): readonly ComposePlace[] {
    const area = document.querySelector<HTMLTextAreaElement>('textarea#composebody');
    if (!area) return [];
    const frame = document.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
    const rich = frame && isVisible(frame) ? frame.contentDocument?.body : undefined;
    if (rich && !rich.isContentEditable) return [];
    const subject = document.querySelector<HTMLInputElement>('#compose-subject, input[name="_subject"]')?.value ?? '';
    return [
      {
        id: document.querySelector<HTMLInputElement>('form input[name="_id"]')?.value ?? 'compose',
        editor: rich ?? area,
        ...(rich && frame ? { frame, kind: 'model' as const } : { kind: 'textarea' as const }),
        subject,
        recipients: parsePeople(document.querySelector<HTMLTextAreaElement>('#_to')?.value ?? ''),
      },
    ];
  },

  notBody:
    'blockquote, .sig, .message-partheaders, .attachmentslist, #remote-objects-message, .image-attachment, [id$="gmail_signature"], [class*="gmail_signature"], [class*="gmail_quote"], [class*="gmail_attr"], [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [class*="moz-cite-prefix"], [class*="moz-signature"], [class*="yahoo_quoted"]',

  replyButton(document) {
    const button = replyIn(document);
    if (button) return button;
    // In the list view the toolbar belongs to the page around the frame.
    const parent = document.defaultView?.parent;
    return parent && parent !== document.defaultView && isSameOrigin(parent) ? replyIn(parent.document) : undefined;
  },
};

function isSameOrigin(view: Window): boolean {
  try {
    return view.location.origin === globalThis.location.origin;
  } catch {
    return false;
  }
}

function replyIn(document: Document): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('a.reply:not(.disabled), a.button.reply:not(.disabled)')].find(isVisible);
}

/** The subject without the label for screen readers (in the interface's language) and the links beside it. */
function readSubject(document: Document): string {
  const element = document.querySelector(SUBJECT);
  if (!element) return '';
  return [...element.childNodes]
    .filter((node) => !(node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('.voice, a, button')))
    .map((node) => node.textContent)
    .join('')
    .trim();
}

function readMessage(document: Document, body: Element, id: string, own: ReadonlySet<string>): MessagePlace {
  const sender = personFrom(document.querySelector(FROM), ['title', 'href']);
  const sentAt = readDate(document.querySelector('td.header.date, td.date, .header-headers .date')?.textContent);
  return {
    id,
    body,
    ...(sender && { sender }),
    recipients: [...document.querySelectorAll(TO)].flatMap((e) => personFrom(e, ['title', 'href']) ?? []),
    ...(sentAt !== undefined && { sentAt }),
    own: sender !== undefined && own.has(sender.address),
    bulk: sender !== undefined && isMachine(sender.address),
  };
}

/** "2026-11-20 09:12", Roundcube's default long form; others depend on settings and language and are left unread. */
function readDate(text: string | undefined): number | undefined {
  const found = /\b(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})\b/.exec(text?.slice(0, 100) ?? '');
  const time = found ? Date.parse(`${found[1] ?? ''}T${found[2] ?? ''}`) : NaN;
  return Number.isFinite(time) ? time : undefined;
}
