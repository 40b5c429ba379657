import type { Adapter, ComposePlace, ThreadPlace } from '../../contract';
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
  subjectKey,
  textOf,
  valueOf,
} from '../../reader/facts';
import { parsePeople } from '../../reader/people';
import { isVisible } from '../../reader/visible';

/**
 * Horde IMP, the dynamic view, from its own templates: preview pane, message window, compose window. An HTML mail stands
 * in a blank frame that is written after the page; a plain one in the page.
 */
const HEADERS = '#msgHeaders, #msgHeadersColl';

export const horde: Adapter = {
  id: 'horde',
  name: 'Horde',
  hosts: [],

  matches: (document) => document.querySelector('#impbase, #msgData #messageBody, form#compose #composeMessage') !== null,

  ownAddresses: (document) =>
    addressesIn([...document.querySelectorAll('form#compose select#identity option')].map((option) => option.textContent)),

  thread(document, own): ThreadPlace | undefined {
    const shown = first(document, '#messageBody');
    if (!shown) return undefined;
    const framed = [...shown.querySelectorAll('iframe')].find(isVisible);
    const body = framed ? frameBody(framed) : shown;
    if (!body) return undefined;
    const [sender] = peopleFrom(document.querySelectorAll('#msgHeaderFrom a, #msgHeadersColl .from a'), 'title');
    const recipients = peopleFrom(document.querySelectorAll('#msgHeaderTo a, #msgHeaderCc a'), 'title');
    const facts = senderFacts(sender, own);
    const subject = textOf(first(document, '#msgHeadersColl .subject', '#msgHeaders .subject'));
    const sentAt = readMoment(document.querySelector('#msgHeaders time[datetime]')?.getAttribute('datetime'));
    const date = textOf(document.querySelector('#msgHeaderDate .messagePrintNoShow, #msgHeaderDate .date, #msgHeadersColl .date'), 100);
    const key = subjectKey(subject, facts.own ? recipients[0] : sender);
    return {
      key,
      url: document.location.href,
      subject,
      // The preview pane shows one message after the other at the same address.
      messages: [{ id: `${key}|${date}`, body, recipients, ...(sentAt !== undefined && { sentAt }), ...facts }],
    };
  },

  composes: (document) =>
    all(document, 'form#compose').flatMap((form): ComposePlace[] => {
      const place = editorIn(form.querySelector('#composeMessageParent') ?? form, 'textarea#composeMessage, textarea[name="message"]');
      if (!place) return [];
      const chosen = [...form.querySelectorAll('#sendto li')].flatMap((item) =>
        parsePeople(item.getAttribute('title') ?? textOf(item, 300)),
      );
      return [
        {
          id: valueOf(form, 'input[name="composeCache"]') || 'compose',
          ...place,
          subject: valueOf(form, 'input[name="subject"]'),
          recipients: chosen.length > 0 ? chosen : parsePeople(valueOf(form, '#sendto textarea', 'textarea[name="to"]')),
        },
      ];
    }),

  notBody: `${QUOTES}, .mimeStatusMessageTable, .toggleQuoteParent, .signature, ${HEADERS}`,

  sending: { button: '#send_button', keys: ['mod+enter'] },

  replyButton: (document) => first(document, 'a#button_reply, #button_reply a, #button_reply', 'a#reply_link, #reply_link a, #reply_link'),
};
