import * as z from 'zod/mini';
import { against } from '@/lib/records/against';
import { signId } from '@/lib/records/sign-id';
import { address, excerpt, line, moment, short, url } from '@/lib/records/text';
import { defineMessage } from '../message';

const found = z.object({
  sign: signId,
  rule: short,
  reason: short,
  confidence: z.number(),
  excerpt,
  before: z.string().check(z.maxLength(160)),
  after: z.string().check(z.maxLength(160)),
  /** What an agreement says of it. */
  against: z.optional(against),
});

/** A client's message was read and something was found in it. Answer: per finding, in order, what is known of it. */
export const mailSeen = defineMessage({
  name: 'mail.seen',
  from: ['content'],
  request: z.object({
    site: short,
    thread: z.object({ key: line, url, subject: line }),
    client: z.object({ address, name: short }),
    message: z.object({ id: line, sentAt: z.optional(moment) }),
    findings: z.array(found).check(z.minLength(1), z.maxLength(200)),
  }),
  response: z.object({
    /** False when the flags could not be kept (storage full or blocked): they are still shown. */
    kept: z.boolean(),
    flags: z.array(
      z.object({
        id: short,
        /** Dismissed by the user, or a phrase never to be flagged: do not show. */
        hidden: z.boolean(),
        /** Active flags of this client with this sign, this one included. */
        count: z.number(),
      }),
    ),
  }),
});

/** "Not a problem": remembered for this finding. */
export const flagDismissed = defineMessage({
  name: 'flag.dismissed',
  from: ['content', 'page'],
  request: z.object({ flagId: short }),
  response: z.object({ ok: z.boolean() }),
});

/** "Never flag this phrase": for this sign, everywhere, drafts included. The phrase comes normalised. */
export const phraseQuieted = defineMessage({
  name: 'phrase.quieted',
  from: ['content'],
  request: z.object({ sign: signId, phrase: excerpt }),
  response: z.object({ ok: z.boolean() }),
});
