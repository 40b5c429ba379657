import * as z from 'zod/mini';
import { signId } from './sign-id';
import { line, moment, short, url } from './text';

/** `snoozed`: put off until a day; a new flag opens it earlier. */
export const threadState = z.enum(['open', 'snoozed', 'handled']);

/** A flagged thread: what the popup lists. */
export const thread = z.object({
  /** hash(site, key). */
  id: short,
  /** Adapter id, e.g. `gmail`. */
  site: short,
  /** What identifies the thread in its webmail. */
  key: line,
  url,
  subject: line,
  clientId: short,
  clientName: short,
  state: threadState,
  /** Of a snoozed one: when it opens by itself. */
  wakeAt: z.optional(moment),
  /** When it opened by itself, last: it stands where a mail of that moment would. */
  wokeAt: z.optional(moment),
  /** Of its active flags: newest seenAt (or when it woke), distinct signs, how many. */
  latestAt: moment,
  signs: z.array(signId),
  flagCount: z.number(),
  /** Lower-case words of client, subject and excerpts, for search by beginning (multi-entry index, schema v2). */
  words: z.array(short),
});
export type Thread = z.infer<typeof thread>;
