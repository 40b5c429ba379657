import { type MailFacts, type Picking, textJudged } from '@/lib/protocol/messages/judge';
import { ask } from '@/lib/protocol/transport';
import type { Direction } from '@/lib/signs/catalog';
import type { Against } from '@/lib/records/against';
import type { Finding } from '@/lib/signs/finding';
import type { MessagePlace, ThreadPlace } from '@/lib/webmail/contract';

/** A finding, and what an agreement with the client says of it. */
export type JudgedFinding = Finding & { readonly against?: Against | undefined };

export interface Judged {
  readonly language?: string | undefined;
  readonly ownEnd: number;
  readonly findings: readonly JudgedFinding[];
  /** It takes one of the times that were offered. */
  readonly picked?: Picking | undefined;
}

/** The mail that a text is, for the circumstances: the place in its thread, when it was sent. */
export interface MailPlace {
  /** Adapter id. */
  readonly site: string;
  readonly thread: ThreadPlace;
  readonly message: MessagePlace;
  /** An amount of money was named in an earlier message. */
  readonly priceInThread: boolean;
}

/** What is known of a text besides its words. */
export interface About {
  /** For a client's message. */
  readonly mail?: MailPlace;
  /** For a draft: keys of the threads that it may answer (`threadsAnswered`). */
  readonly answers?: readonly string[];
}

const LONGEST_ID = 300;

/** Has a text judged by the worker. A finding that does not lie in the text is not believed. */
export async function judge(text: string, direction: Direction, about: About = {}): Promise<Judged> {
  const { mail, answers } = about;
  const judged = await ask(textJudged, {
    text: text.slice(0, 70_000),
    direction,
    ...(mail && { mail: described(mail) }),
    ...(answers && { answers: answers.slice(0, 4) }),
  });
  return { ...judged, findings: judged.findings.filter(({ start, end }) => start < end && end <= text.length) };
}

function described({ site, thread, message, priceInThread }: MailPlace): MailFacts {
  const sent = message.sentAt === undefined ? undefined : new Date(message.sentAt);
  return {
    site,
    thread: thread.key.slice(0, LONGEST_ID),
    message: message.id.slice(0, LONGEST_ID),
    ...(message.sender && { sender: message.sender.address }),
    ...(message.sentAt !== undefined && { sentAt: message.sentAt }),
    circumstances: {
      position: Math.max(0, thread.messages.indexOf(message)),
      ...(sent && { hour: sent.getHours(), weekday: sent.getDay() || 7 }),
      ...(priceInThread && { priceInThread }),
    },
  };
}

/** An amount: "€ 400", "400 EUR", "15 000 ₽". Linear: one pass, short bounds. */
const AMOUNT = /[€$£₽]\s?\d|\d\s?(?:[€$£₽]|eur\b|usd\b|руб)/i;

/** Whether a text names an amount of money. */
export function namesPrice(text: string): boolean {
  return AMOUNT.test(text);
}
