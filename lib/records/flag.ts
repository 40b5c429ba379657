import * as z from 'zod/mini';
import { against } from './against';
import { signId } from './sign-id';
import { excerpt, line, moment, short } from './text';

/** One flagged place in a client's message, as kept: an excerpt, never the whole mail. */
export const flag = z.object({
  /** hash(thread id, message id, sign, excerpt): seeing a mail again finds the same flag. */
  id: short,
  threadId: short,
  clientId: short,
  messageId: line,
  sign: signId,
  rule: short,
  reason: short,
  confidence: z.number(),
  /** The flagged words, and a little of the sentence on either side. */
  excerpt,
  before: z.string().check(z.maxLength(160)),
  after: z.string().check(z.maxLength(160)),
  /** What an agreement says of it. */
  against: z.optional(against),
  /** When the message was sent, if the page says it in a form we can read; ms since 1970. */
  sentAt: z.optional(moment),
  seenAt: moment,
  state: z.enum(['active', 'dismissed']),
});
export type Flag = z.infer<typeof flag>;
