import * as z from 'zod/mini';
import { signId } from './sign-id';
import { moment, short } from './text';

export const ENTRY_KINDS = ['extra', 'advice', 'waived', 'missed'] as const;
export const entryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof entryKind>;

export const entryFields = {
  /** Estimated, until the user says how many. */
  minutes: z
    .number('error_entry_minutes')
    .check(z.int('error_entry_minutes'), z.minimum(0, 'error_entry_minutes'), z.maximum(60_000, 'error_entry_minutes')),
  what: z.string().check(z.maxLength(400, 'error_too_long')),
  /** `billed`: it became a change order or a line of an invoice; it costs nothing any more. */
  state: z.enum(['open', 'billed']),
} as const;
export type EntryField = keyof typeof entryFields;

/** Something that was given away: an extra, an answer, a fee, an hour in which nobody came. */
export const entry = z.object({
  /** hash(what it came from): the same slip is one entry however often it is seen. */
  id: short,
  /** Mail address of the one it was given to. */
  clientId: short,
  kind: entryKind,
  sign: z.optional(signId),
  ...entryFields,
  at: moment,
  threadId: z.optional(short),
});
export type Entry = z.infer<typeof entry>;
