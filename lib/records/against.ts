import * as z from 'zod/mini';

/** How what a mail asks for stands to what was agreed, and the line of the agreement that says so. */
export const against = z.object({
  kind: z.enum(['included', 'excluded', 'unknown', 'more', 'rounds', 'hours']),
  line: z.string().check(z.maxLength(300)),
  /** Of `rounds`: which round it is, of how many. */
  round: z.optional(z.number()),
  of: z.optional(z.number()),
});
export type Against = z.infer<typeof against>;
