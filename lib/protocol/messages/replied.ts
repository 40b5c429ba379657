import * as z from 'zod/mini';
import { address, line, moment, short } from '@/lib/records/text';
import { PIECES } from '@/lib/replies/letter';
import { defineMessage } from '../message';

/** The user's own answer, as it leaves or as it stands in its thread: what it gave away is written down. */
export const replySeen = defineMessage({
  name: 'reply.seen',
  from: ['content'],
  request: z.object({
    site: short,
    /** Keys of the threads that it may belong to, the surest first. */
    threads: z.array(short).check(z.maxLength(4)),
    text: z.string().check(z.maxLength(70_000)),
    /** When it was sent; now, when it is just leaving. */
    sentAt: z.optional(moment),
  }),
  response: z.object({}),
});

/** A ready piece was put into a reply. */
export const pieceUsed = defineMessage({
  name: 'piece.used',
  from: ['content'],
  request: z.object({ what: z.enum(PIECES), site: short, threads: z.array(line).check(z.maxLength(4)), client: z.optional(address) }),
  response: z.object({}),
});
