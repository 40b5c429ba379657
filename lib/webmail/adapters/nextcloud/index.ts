import type { Adapter, ComposePlace, MessagePlace, ThreadPlace } from '../../contract';
import {
  addressesIn,
  all,
  editorIn,
  first,
  holderOf,
  peopleFrom,
  QUOTES,
  readMoment,
  senderFacts,
  textOf,
  valueOf,
} from '../../reader/facts';
import { ownFromState } from './state';

/**
 * Nextcloud Mail, from its own templates. A plain mail stands in the page; an HTML mail in a frame with an address of its
 * own, where this adapter runs as well and looks at the page around it for who wrote and when.
 */
const FRAME = /\/apps\/mail\/api\/messages\/\d+\/html/;
const ENVELOPE = '.envelope';

export const nextcloud: Adapter = {
  id: 'nextcloud',

  matches: (document) =>
    around(document) !== undefined || document.querySelector('#mail-message, .message-composer, #initial-state-mail-accounts') !== null,

  ownAddresses(document) {
    const page = around(document)?.ownerDocument ?? document;
    const shown = page.querySelectorAll('.app-navigation-caption, .app-navigation-caption__name, .composer-fields__from .vs__selected');
    return [...new Set([...addressesIn([...shown].map((e) => textOf(e, 300))), ...ownFromState(page)])];
  },

  thread(document, own): ThreadPlace | undefined {
    const envelope = around(document);
    if (envelope) return thread(envelope.ownerDocument, own, [[envelope, document.body]]);
    // What stands in a frame is read there.
    const plain = all(document, `#mail-message ${ENVELOPE}`).flatMap((e): [Element, Element][] => {
      const body = first(e, '.mail-message-body #message-container', '.mail-message-body #mail-content');
      return body?.querySelector('iframe') === null ? [[e, body]] : [];
    });
    return plain.length > 0 ? thread(document, own, plain) : undefined;
  },

  composes: (document) =>
    all(document, '.message-composer').flatMap((box, index): ComposePlace[] => {
      const place = editorIn(box.querySelector('.message-editor, .message-body') ?? box, 'textarea');
      if (!place) return [];
      return [
        {
          id: `composer-${String(index)}`,
          ...place,
          subject: valueOf(box, 'input#subject', 'input[name="subject"]'),
          recipients: peopleFrom(box.querySelectorAll('.to-select [title*="@"]'), 'title'),
        },
      ];
    }),

  notBody: `${QUOTES}, .quote, details.mail-signature, signature, .ck-widget__type-around`,

  replyButton(document) {
    const envelope = around(document);
    return first(envelope ?? document, '.reply-buttons button.reply-buttons__notsuggested', '.reply-buttons > button');
  },
};

/** The message around the frame that this document is; undefined when it is the page itself. */
function around(document: Document): Element | undefined {
  return FRAME.test(document.location.pathname) ? (holderOf(document)?.closest(ENVELOPE) ?? undefined) : undefined;
}

function thread(page: Document, own: ReadonlySet<string>, found: readonly [Element, Element][]): ThreadPlace {
  const { href, pathname } = page.location;
  const heading = page.querySelector('#mail-thread-header h2');
  const key = /\/thread\/[^/]+/.exec(pathname)?.[0] ?? pathname;
  return {
    key,
    url: href,
    subject: heading?.getAttribute('title') ?? textOf(heading),
    messages: found.map(([envelope, body]) => message(envelope, body, key, own)),
  };
}

function message(envelope: Element, body: Element, key: string, own: ReadonlySet<string>): MessagePlace {
  const header = envelope.querySelector('.envelope__header') ?? envelope;
  const [found] = peopleFrom(header.querySelectorAll('.sender__email, [data-email], [title*="@"]'), 'data-email', 'title');
  const name = textOf(header.querySelector('.sender'), 200);
  const sender = found && { ...found, name: name === '' || name.includes('@') ? found.name : name };
  const time = header.querySelector('[data-timestamp]');
  const sentAt = readMoment(time?.getAttribute('data-timestamp'));
  return {
    id: `${key}|${sender?.address ?? ''}|${time?.getAttribute('data-timestamp') ?? textOf(time, 60)}`,
    body,
    recipients: peopleFrom(envelope.querySelectorAll('.envelope__recipients [title*="@"]'), 'title'),
    ...(sentAt !== undefined && { sentAt }),
    ...senderFacts(sender, own),
  };
}
