import type { Adapter, ComposePlace, ThreadPlace } from '../../contract';
import { QUOTES, senderFacts, subjectKey, textOf } from '../../reader/facts';
import { isVisible } from '../../reader/visible';
import { ownAddresses } from './account';
import { findComposes } from './composes';
import { type Found, findMessages } from './messages';
import { carriers, codeOf, follows, furniture, isMailInFrame, isReply, pressables } from './page';

/**
 * Any webmail nobody has described, on a site that the user allowed. It goes by structure alone: an address, a date and
 * a block of text behind both, and enough of a webmail around them; and says nothing when unsure. It comes last.
 */
const ENOUGH = 4;
/** What must be around messages that do not show whom they are for. */
const WITHOUT_RECIPIENTS = 3;
/** One look asks several questions of the same page: the answers of this long ago still hold (ms). */
const FRESH = 30;

interface Scan {
  readonly at: number;
  readonly own: readonly string[];
  readonly messages: readonly Found[];
  readonly composes: readonly ComposePlace[];
}

const scans = new WeakMap<Document, Scan>();

export const generic: Adapter = {
  id: 'generic',
  name: '',
  hosts: [],

  matches(document) {
    const { messages, composes } = scan(document);
    return messages.length + composes.length > 0;
  },

  ownAddresses: (document) => scan(document).own,

  thread(document, own): ThreadPlace | undefined {
    const { messages } = scan(document);
    const [first] = messages;
    if (!first) return undefined;
    const subject = subjectOf(document, messages);
    const other = messages.find(({ sender }) => !own.has(sender.address))?.sender ?? first.recipients[0];
    return {
      key: subjectKey(subject, other),
      url: document.location.href,
      subject,
      messages: messages.map(({ id, body, sender, recipients, sentAt }) => ({
        id,
        body,
        recipients,
        ...(sentAt !== undefined && { sentAt }),
        ...senderFacts(sender, own),
      })),
    };
  },

  composes: (document) => scan(document).composes,

  notBody: `${QUOTES}, form, [role="toolbar"], [role="menu"], [class*="signature" i], [class*="quoted" i]`,

  replyButton(document) {
    const { messages } = scan(document);
    const last = messages.at(-1);
    const buttons = pressables(document).filter((button) => isVisible(button) && isReply(codeOf(button)));
    return buttons.find((button) => last?.box.contains(button)) ?? buttons.at(-1);
  },
};

function scan(document: Document): Scan {
  const at = performance.now();
  const known = scans.get(document);
  if (known && at - known.at < FRESH) return known;
  const fresh = { at, ...read(document) };
  scans.set(document, fresh);
  return fresh;
}

function read(document: Document): Omit<Scan, 'at'> {
  const nothing = { own: [], messages: [], composes: [] };
  if ((document as { body: HTMLElement | null }).body === null || isMailInFrame(document)) return nothing;
  const around = furniture(document);
  const candidates = around > 0 ? findMessages(carriers(document)) : [];
  const own = ownAddresses(document, candidates);
  const messages = isMail(document, candidates, own, around) ? candidates : [];
  const composes = findComposes(document, around + (messages.length > 0 ? 2 : 0));
  // Of a page that is no webmail nothing is believed, and nothing remembered.
  return messages.length + composes.length > 0 ? { own: ownAddresses(document, messages), messages, composes } : nothing;
}

/** Whether what looks like messages is mail: by who takes part, and by what is around. */
function isMail(document: Document, messages: readonly Found[], own: readonly string[], around: number): boolean {
  if (messages.length === 0) return false;
  const people = new Set(messages.flatMap(({ sender, recipients }) => [sender.address, ...recipients.map(({ address }) => address)]));
  const toOthers = messages.some(({ sender, recipients }) => recipients.some(({ address }) => address !== sender.address));
  const mine = own.some((address) => people.has(address));
  const named = subjectOf(document, messages) !== '';
  // A page of articles and comments has authors, dates and perhaps an account, but nobody they are sent to.
  if (!toOthers && around < WITHOUT_RECIPIENTS) return false;
  return around + (toOthers ? 1 : 0) + (mine ? 2 : 0) + (named ? 1 : 0) >= ENOUGH;
}

const TITLES = 'h1, h2, h3, h4, h5, [role="heading"], [class*="subject" i], [id*="subject" i], [data-testid*="subject" i]';

/** The nearest heading above the first message's text, or what code calls the subject; never the sender's name. */
function subjectOf(document: Document, messages: readonly Found[]): string {
  const [first] = messages;
  if (!first) return '';
  const titles = [...document.querySelectorAll(TITLES)].slice(0, 200).filter((e) => {
    const text = textOf(e, 300);
    return (
      text !== '' && !text.includes('@') && text !== first.sender.name && e.childElementCount <= 3 && isVisible(e) && isAbove(e, first)
    );
  });
  return textOf(titles.at(-1), 300);
}

/** Above the message's text: of the page, or of the frame that holds it. */
function isAbove(element: Element, { body }: Found): boolean {
  const stand = body.ownerDocument === element.ownerDocument ? body : body.ownerDocument.defaultView?.frameElement;
  return stand ? follows(element, stand) && !element.contains(stand) : false;
}
