import type { Adapter, ComposePlace, MessagePlace, ThreadPlace } from '../../contract';
import {
  addressesIn,
  all,
  editorIn,
  first,
  frameBody,
  peopleFrom,
  QUOTES,
  readMoment,
  senderFacts,
  textOf,
  valueOf,
} from '../../reader/facts';
import { ownFromState } from './state';

/**
 * Nextcloud Mail, from its own templates. A plain mail stands in the page; an HTML mail in a frame of the same origin that
 * is no higher than the mail: it is read from the page around it, where there is room for the card and the reply is near.
 */
const ENVELOPE = '.envelope';

export const nextcloud: Adapter = {
  id: 'nextcloud',
  name: 'Nextcloud Mail',
  hosts: [],

  matches: (document) => document.querySelector('#mail-message, .message-composer, #initial-state-mail-accounts') !== null,

  ownAddresses(document) {
    const shown = document.querySelectorAll('.app-navigation-caption__name, .composer-fields__from .vs__selected');
    return [...new Set([...addressesIn([...shown].map((e) => textOf(e, 300))), ...ownFromState(document)])];
  },

  thread(document, own): ThreadPlace | undefined {
    const { href, pathname } = document.location;
    const heading = document.querySelector('#mail-thread-header h2');
    const key = /\/thread\/[^/]+/.exec(pathname)?.[0] ?? pathname;
    const messages = all(document, `#mail-message ${ENVELOPE}`).flatMap((envelope) => {
      const frame = first(envelope, '.mail-message-body iframe.message-frame') as HTMLIFrameElement | undefined;
      const body = frame ? frameBody(frame) : first(envelope, '.mail-message-body #message-container', '.mail-message-body #mail-content');
      return body ? [message(envelope, body, key, own)] : [];
    });
    return messages.length > 0 ? { key, url: href, subject: heading?.getAttribute('title') ?? textOf(heading), messages } : undefined;
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

  replyButton: (document) => all(document, '.reply-buttons button.reply-buttons__notsuggested', '.reply-buttons > button').at(-1),
};

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
