import * as z from 'zod/mini';

/** What something is worth: minutes, and money where there is a rate; per currency, since rates differ by client. */
export const worth = z.object({
  minutes: z.number(),
  money: z.array(z.object({ currency: z.string().check(z.maxLength(3)), amount: z.number() })),
});
export type Worth = z.infer<typeof worth>;
