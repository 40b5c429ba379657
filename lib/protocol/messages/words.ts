import * as z from 'zod/mini';

/** Words of the interface in a language that is not the browser's: message by key, `$1` … for what is filled in. */
export const chosenMessages = z.object({
  language: z.enum(['en', 'ru']),
  messages: z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(2_000))),
});
