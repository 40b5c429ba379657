import * as z from 'zod/mini';
import { signId } from './sign-id';
import { moment } from './text';

/** "Never flag this phrase": normalised words (`lib/text/phrase.ts`) that are not flagged again for the sign. */
export const quietPhrase = z.object({
  /** `<sign>:<phrase>`. */
  id: z.string().check(z.maxLength(500)),
  sign: signId,
  phrase: z.string().check(z.minLength(1), z.maxLength(400)),
  at: moment,
});
export type QuietPhrase = z.infer<typeof quietPhrase>;
