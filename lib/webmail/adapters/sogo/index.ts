import type { Adapter, ComposePlace, ThreadPlace } from '../../contract';
import { addressesIn, all, editorIn, first, peopleFrom, QUOTES, senderFacts, subjectKey, textOf, valueOf } from '../../reader/facts';
import { parsePeople } from '../../reader/people';
import { ownFromState } from './state';

/**
 * SOGo 5, from its own templates and a server of 5.8. It shows one message at a time in the page, also in windows of their own. Attributes
 * like `sg-email` hold Angular's expression, not the address; the address is the text of a link.
 */
const COMPOSE = ['md-dialog#mailEditor', 'md-dialog.sg-mail-editor', 'form[name="messageForm"]'];

export const sogo: Adapter = {
  id: 'sogo',
  name: 'SOGo',
  hosts: [],

  matches: (document) => document.querySelector('sg-avatar-image, .mailer_mailcontent, md-dialog#mailEditor') !== null,

  ownAddresses(document) {
    // What stands inside a message was put there by its sender.
    const outside = (e: Element): boolean => e.closest('.msg-body') === null;
    const account = [...document.querySelectorAll('md-sidenav md-toolbar p, md-sidenav md-toolbar .md-caption')].filter(outside);
    const froms = [...document.querySelectorAll<HTMLInputElement>('form[name="messageForm"] input[name="from"]')].filter(outside);
    return addressesIn([...ownFromState(document), ...account.map((e) => textOf(e, 300)), ...froms.map((field) => field.value)]);
  },

  thread(document, own): ThreadPlace | undefined {
    const body = first(document, '.msg-body');
    const card = body?.closest('md-card, md-card-content');
    if (!body || !card) return undefined;
    const outside = (e: Element): boolean => !body.contains(e);
    const [sender] = peopleFrom([...card.querySelectorAll('a.md-caption, sg-avatar-image[sg-email*="@"]')].filter(outside), 'sg-email');
    const name = textOf([...card.querySelectorAll('a.md-caption')].find(outside)?.parentElement?.querySelector('span'), 200);
    const recipients = peopleFrom(card.querySelectorAll('.msg-recipients md-chip, .msg-recipients .pseudo-input-field a'), 'title');
    const facts = senderFacts(sender && { ...sender, name: name && !name.includes('@') ? name : sender.name }, own);
    const subject = textOf([...card.querySelectorAll('.sg-md-headline, h5')].find(outside));
    const sentAt = sentAtIn(document, card.querySelector('time.msg-date'));
    const { href, hash, pathname } = document.location;
    return {
      key: subjectKey(subject, facts.own ? recipients[0] : sender),
      url: href,
      subject,
      messages: [{ id: hash.replace(/^#!?/, '') || pathname, body, recipients, ...(sentAt !== undefined && { sentAt }), ...facts }],
    };
  },

  composes: (document) =>
    all(document, ...COMPOSE).flatMap((box, index): ComposePlace[] => {
      const place = editorIn(box, 'textarea[name="content"]');
      if (!place) return [];
      const chips = box.querySelector('md-chips')?.querySelectorAll('md-chip') ?? [];
      return [
        {
          id: `sogo-${String(index)}`,
          ...place,
          subject: valueOf(box, 'input[name="subject"]'),
          recipients: [...chips].flatMap((chip) => parsePeople(textOf(chip, 300))),
        },
      ];
    }),

  notBody: `${QUOTES}, .mailer_attachment, md-icon, sg-block-toggle`,

  // The icon's name is a ligature of the icon font, the same in every language.
  sending: { button: '[ng-click*="editor.send("]', keys: [] },

  replyButton: (document) =>
    all(document, 'md-card-actions button').find((button) => textOf(button.querySelector('md-icon'), 40) === 'reply'),
};

/**
 * The date's attribute holds an expression too. Its text is in words of the interface's language, and the browser reads only
 * English ones, without the zone's name; the hour is meant as the user sees it. "Monday, November 09, 2026 17:47 CET"
 */
function sentAtIn(document: Document, element: Element | null): number | undefined {
  const text = textOf(element, 100).replace(/ [A-Z]{2,5}$/, '');
  const english = document.documentElement.lang.startsWith('en') && /\b\d{4}\b/.test(text) && !/\d[./]\d/.test(text);
  const time = english ? Date.parse(text) : NaN;
  return Number.isFinite(time) ? time : undefined;
}
