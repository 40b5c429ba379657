import * as z from 'zod/mini';
import { HAPPENINGS } from '@/lib/records/happening';
import { signId } from '@/lib/records/sign-id';
import { moment, short } from '@/lib/records/text';
import { defineMessage } from '../message';

const happened = z.object({
  at: moment,
  kind: z.enum([...HAPPENINGS, 'flag', 'entry', 'offer', 'agreement', 'confirmed']),
  sign: z.optional(signId),
  words: z.optional(z.string()),
  /** Of a thread that is still kept. */
  threadId: z.optional(short),
});
export type Moment = z.infer<typeof happened>;

/** What happened with a client, by any of their addresses, the newest first, at most 100. */
export const timelineRead = defineMessage({
  name: 'timeline.read',
  from: ['page'],
  request: z.object({ id: short }),
  response: z.object({ moments: z.array(happened) }),
});
