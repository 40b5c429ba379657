import type { Adapter, ComposePlace, MessagePlace, Person, ThreadPlace } from '../../contract';
import { findAddress, isMachine, parsePeople, personFrom } from '../../reader/people';
import { bareSubject } from '../../reader/subject';
import { isVisible } from '../../reader/visible';

/**
 * Roundcube 1.4 to 1.7, in its skins elastic, larry and classic. It shows one message at a time and knows no threads: a
 * thread is a subject with a person. The list view shows the message in a frame of the same kind of page, where this
 * adapter runs as well.
 */
const BODY = '#messagebody';
const SUBJECT = ['#message-header .subject', '#messageheader .subject', 'h2.subject', 'table.headers-table td.subject:not(.header-title)'];
/** Larry's preview shows short headers first, where the cell "from" holds the recipient of a sent mail. */
const FULL = '#preview-allheaders';
const EDITOR = 'textarea#composebody, textarea#compose-body, textarea[name="_message"]';
const EDITOR_FRAME = 'iframe#composebody_ifr, iframe#compose-body_ifr';

export const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],

  matches: (document) =>
    document.querySelector(`${BODY}, ${EDITOR}, iframe#messagecontframe, form[name="loginform"] #rcmloginuser`) !== null,

  ownAddresses(document) {
    const options = [...document.querySelectorAll('form select#_from option, select[name="_from"] option')]
      .filter((e) => e.closest(BODY) === null)
      .map((option) => findAddress(option.textContent));
    const account = [...document.querySelectorAll('.header-title.username, #topline .username')]
      .filter((e) => e.closest(BODY) === null)
      .map((e) => findAddress(e.textContent));
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
    const area = document.querySelector<HTMLTextAreaElement>(EDITOR);
    if (!area) return [];
    const frame = document.querySelector<HTMLIFrameElement>(EDITOR_FRAME);
    const rich = frame && isVisible(frame) ? frame.contentDocument?.body : undefined;
    if (rich && !rich.isContentEditable) return [];
    const subject = document.querySelector<HTMLInputElement>('#compose-subject, input[name="_subject"]')?.value ?? '';
    return [
      {
        id: document.querySelector<HTMLInputElement>('form input[name="_id"]')?.value ?? 'compose',
        editor: rich ?? area,
        ...(rich && frame ? { frame, kind: 'model' as const } : { kind: 'textarea' as const }),
        subject,
        recipients: parsePeople(document.querySelector<HTMLTextAreaElement>('#_to, textarea[name="_to"]')?.value ?? ''),
      },
    ];
  },

  notBody:
    'blockquote, .sig, .message-partheaders, .attachmentslist, #remote-objects-message, .image-attachment, [id$="gmail_signature"], [class*="gmail_signature"], [class*="gmail_quote"], [class*="gmail_attr"], [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [class*="moz-cite-prefix"], [class*="moz-signature"], [class*="yahoo_quoted"]',

  sending: { button: 'button.send, a.send, input.button.mainaction', keys: [] },

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
  const links = [...document.querySelectorAll<HTMLElement>('a.reply:not(.disabled, .buttonPas)')];
  // A mail may hold such a link of its own.
  return links.find((link) => link.closest(BODY) === null && isVisible(link));
}

/** The subject without the label for screen readers (in the interface's language), flags and links beside it. */
function readSubject(document: Document): string {
  for (const selector of SUBJECT) {
    const element = document.querySelector(selector);
    const text = element ? wordsOf(element).replace(/\s+/g, ' ').trim() : '';
    if (text) return text;
  }
  return '';
}

function wordsOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent ?? '';
      return (node as Element).matches('.voice, a, button') ? '' : wordsOf(node as Element);
    })
    .join('');
}

/** People in a row of the header; elastic, larry and classic name the cells alike. */
function peopleIn(document: Document, row: 'from' | 'to'): Person[] {
  const full = document.querySelector(FULL) ?? document;
  const shown = full.querySelectorAll(`.header.${row} .rcmContactAddress, td.${row} .rcmContactAddress, .${row} .rcmContactAddress`);
  return [...shown].flatMap((e) => personFrom(e, ['title', 'href']) ?? []);
}

function readMessage(document: Document, body: Element, id: string, own: ReadonlySet<string>): MessagePlace {
  const [sender] = peopleIn(document, 'from');
  const sentAt = readDate(
    document.querySelector('#preview-allheaders td.date, td.header.date, td.date, .header-headers .date')?.textContent,
  );
  return {
    id,
    body,
    ...(sender && { sender }),
    recipients: peopleIn(document, 'to'),
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
