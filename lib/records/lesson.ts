import * as z from 'zod/mini';
import { signId } from './sign-id';
import { moment, short } from './text';

/** "Not a problem", said of what a rule found with a client: so many times. */
export const lesson = z.object({
  /** `<rule>|<client>`. */
  id: short,
  rule: short,
  sign: signId,
  /** Head of the client. */
  clientId: short,
  count: z.number(),
  at: moment,
});
export type Lesson = z.infer<typeof lesson>;
