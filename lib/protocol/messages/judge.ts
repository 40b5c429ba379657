import * as z from 'zod/mini';
import { against } from '@/lib/records/against';
import { signId } from '@/lib/records/sign-id';
import { slot } from '@/lib/records/offer';
import { address, moment, short } from '@/lib/records/text';
import { defineMessage } from '../message';

/** As much as the reader takes from a page (`lib/webmail/reader/extract.ts`), and some room. */
const text = z.string().check(z.maxLength(70_000));
const offset = z.number().check(z.int(), z.nonnegative());
const direction = z.enum(['client', 'draft']);

const finding = z.object({
  sign: signId,
  start: offset,
  end: offset,
  confidence: z.number(),
  rule: short,
  reason: short,
  origin: z.literal('rules'),
  /** What an agreement with the client says of it. */
  against: z.optional(against),
});

/** A match that was called off, and by what: the name of a veto list, of `own` conditions, or `quoted-speech`. */
const spared = z.object({ sign: signId, start: offset, end: offset, rule: short, veto: short });

/** What the page tells of a mail besides its words. */
const circumstances = z.object({
  /** Place in its thread, from 0. */
  position: z.optional(offset),
  /** The hour and the weekday (1 Monday … 7) it was sent, by the user's clock. */
  hour: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(23))),
  weekday: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(7))),
  /** An amount of money was named earlier in the thread. */
  priceInThread: z.optional(z.boolean()),
});

/** Which thread and message a text is, when what is called off in it can be shown as "not flagged". */
const mail = z.object({
  /** Adapter id. */
  site: short,
  thread: short,
  message: short,
  sender: z.optional(address),
  /** When it was sent, if the page says it in a form we can read. */
  sentAt: z.optional(moment),
  circumstances,
});
export type MailFacts = z.input<typeof mail>;

/** A client's message takes one of the times that were offered. */
export const picking = z.object({
  offer: short,
  slot,
  /** The time in words. */
  label: short,
  /** The sentence that confirms it. */
  text: z.string(),
});
export type Picking = z.infer<typeof picking>;

/**
 * A text to be judged: the worker holds the rules, once for all tabs, and answers with places in the text. Nothing of
 * the text is kept, but for the few words that were called off, in the browser's memory while the thread is open.
 */
export const textJudged = defineMessage({
  name: 'text.judged',
  from: ['content'],
  request: z.object({
    text,
    direction,
    mail: z.optional(mail),
    /** For a draft: keys of the threads that it may answer, the surest first. */
    answers: z.optional(z.array(short).check(z.maxLength(4))),
  }),
  response: z.object({
    /** BCP 47 primary tag, when it could be told. */
    language: z.optional(short),
    /** Where the author's own first words end: before signature and quoted mail. */
    ownEnd: offset,
    findings: z.array(finding),
    /** It takes one of the times that were offered; of a draft: the message that it answers does. */
    picked: z.optional(picking),
  }),
});

/** A text pasted into the settings, to see what Firmly makes of it. */
export const textTried = defineMessage({
  name: 'text.tried',
  from: ['page'],
  request: z.object({ text, direction }),
  response: z.object({
    language: z.optional(short),
    /** False when no rules know the language: nothing was judged. */
    judged: z.boolean(),
    newest: z.array(z.object({ start: offset, end: offset })),
    findings: z.array(finding),
    spared: z.array(spared),
  }),
});

/** What was heard and called off in the thread that a tab shows. */
export const sparedRead = defineMessage({
  name: 'spared.read',
  from: ['page'],
  request: z.object({ tabId: z.number() }),
  response: z.object({ items: z.array(z.object({ sign: signId, excerpt: z.string(), veto: short, line: z.optional(z.string()) })) }),
});
