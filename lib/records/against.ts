import * as z from 'zod/mini';

/** How what a mail asks for stands to what was agreed, and the line of the agreement that says so. */
export const against = z.object({
  kind: z.enum(['included', 'excluded', 'unknown', 'more', 'rounds', 'hours', 'meetings']),
  line: z.string().check(z.maxLength(300)),
  /** Of `rounds` and `meetings`: which one it is, of how many. The line of `meetings` is `week` or `month`. */
  round: z.optional(z.number()),
  of: z.optional(z.number()),
});
export type Against = z.infer<typeof against>;
