import * as z from 'zod/mini';
import { moment, short } from './text';

/** A draft that was better not sent today: the user's own words, kept for themselves. */
export const note = z.object({
  id: short,
  /** Mail address; empty when the draft had no recipient. */
  clientId: short,
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  at: moment,
});
export type Note = z.infer<typeof note>;
