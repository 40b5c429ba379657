import type { Adapter, ComposePlace, ThreadPlace } from '../../contract';
import {
  addressesIn,
  all,
  editorIn,
  first,
  peopleFrom,
  QUOTES,
  readMoment,
  senderFacts,
  subjectKey,
  textOf,
  valueOf,
} from '../../reader/facts';
import { parsePeople } from '../../reader/people';

/** SnappyMail, from its own templates: one message at a time, in the page. */
const COMPOSE = ['#V-PopupsCompose', 'dialog:has(.squire-wysiwyg, .squire-plain)'];

export const snappymail: Adapter = {
  id: 'snappymail',
  name: 'SnappyMail',
  hosts: [],

  matches: (document) => document.querySelector('#messageItem, #rl-app, .messageItemHeader, .squire-wysiwyg') !== null,

  ownAddresses(document) {
    const shown = [...document.querySelectorAll('.accountPlace, a.email-title, .e-identity')];
    // What stands inside a message was put there by its sender.
    const outside = shown.filter((e) => e.closest('.bodyText') === null);
    return addressesIn(outside.flatMap((e) => [e.getAttribute('title'), textOf(e, 300)]));
  },

  thread(document, own): ThreadPlace | undefined {
    const body = first(document, '#messageItem .bodyText', '.messageView .bodyText');
    if (!body) return undefined;
    const [sender] = peopleFrom(document.querySelectorAll('.messageItemHeader .informationShort .from'), 'title');
    const recipients = peopleFrom(document.querySelectorAll('#messageItem .messageItemHeader .informationShort span'));
    const facts = senderFacts(sender, own);
    const subject = textOf(first(document, '.messageItemHeader .subject'));
    const sentAt = readMoment(document.querySelector('#messageItem time[datetime]')?.getAttribute('datetime'));
    const { href, hash } = document.location;
    return {
      key: subjectKey(subject, facts.own ? recipients[0] : sender),
      url: href,
      subject,
      messages: [{ id: hash, body, recipients, ...(sentAt !== undefined && { sentAt }), ...facts }],
    };
  },

  composes: (document) =>
    all(document, ...COMPOSE).flatMap((box, index): ComposePlace[] => {
      const place = editorIn(box, 'textarea.squire-plain');
      if (!place) return [];
      // The first list of addresses is "to"; its field is kept beside it, hidden.
      const chosen = [...(box.querySelector('ul.emailaddresses')?.querySelectorAll('li[title]') ?? [])];
      return [
        {
          id: `compose-${String(index)}`,
          ...place,
          subject: valueOf(box, 'input[name="subject"]'),
          recipients: chosen.flatMap((item) => parsePeople(item.getAttribute('title') ?? '')),
        },
      ];
    }),

  notBody: `${QUOTES}, .attachmentsPlace, details.sm-bq-switcher`,

  replyButton: (document) => first(document, 'a.buttonReply', 'a.buttonReplyAll'),
};
