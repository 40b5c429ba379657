import * as z from 'zod/mini';

/** How what a mail asks for stands to what was agreed, and the line of the agreement that says so. */
export const against = z.object({
  kind: z.enum(['included', 'excluded', 'unknown', 'more', 'rounds', 'hours']),
  line: z.string().check(z.maxLength(300)),
});
export type Against = z.infer<typeof against>;
