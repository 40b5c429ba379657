import * as z from 'zod/mini';
import { moment, short } from './text';

/** `none`: family, a colleague, a newsletter; what they write is never judged. */
export const clientStatus = z.enum(['prospect', 'active', 'paused', 'past', 'none']);
export type ClientStatus = z.infer<typeof clientStatus>;

/** The user's rate in their own words, as it stands in a mail: "€ 90 per hour"; empty when not told. */
export const rateText = z.string().check(z.maxLength(40, 'error_rate'), z.regex(/^[^\n\r[\]{}<>|]*$/, 'error_rate'));

/** First steps with a client: what should stand in writing before work begins. */
export const CHECKLIST = ['expectations', 'excluded', 'rounds', 'deposit', 'decision', 'hours'] as const;
export type ChecklistStep = (typeof CHECKLIST)[number];

/** What the user can tell of a client; all of it may be missing. */
export const clientFields = {
  status: clientStatus,
  trade: z.string().check(z.maxLength(120, 'error_too_long')),
  /** BCP 47 primary tag of the language they are written to. */
  language: z.string().check(z.regex(/^(?:[a-z]{2,3})?$/, 'error_value')),
  rate: rateText,
  notes: z.string().check(z.maxLength(4_000, 'error_too_long')),
  /** Hours worked for them in the last twelve months. */
  hours: z.nullable(z.number('error_amount').check(z.minimum(0, 'error_amount'), z.maximum(9_000, 'error_amount'))),
  /** Their mail is not judged until the user says so again. */
  quiet: z.boolean(),
  /** What of the first steps with a client the user ticked by hand. */
  checklist: z.array(z.enum(CHECKLIST)).check(z.maxLength(20)),
  /** What the user decided in the yearly look, and in which year. */
  review: z.object({
    year: z.number().check(z.int(), z.minimum(2000), z.maximum(9999)),
    choice: z.enum(['keep', 'raise', 'agree', 'part']),
  }),
} as const;
export type ClientField = keyof typeof clientFields;

/**
 * Somebody who writes to the user, by address. `id` is the lower-case mail address; `@example.com` stands for everybody
 * at a firm. Several addresses are one client when they name the same head; their rows stay as they are, so that
 * taking them apart again loses nothing.
 */
export const client = z.object({
  id: short,
  name: short,
  firstSeenAt: moment,
  /** IANA zone, when the user set it. */
  timeZone: z.optional(short),
  /** The address whose client this one belongs to; absent on the head itself. */
  headId: z.optional(short),
  ...z.partial(z.object(clientFields)).shape,
});
export type Client = z.infer<typeof client>;

/** How many clients a list names at most; the others are found by search. */
export const MOST_LISTED = 200;
