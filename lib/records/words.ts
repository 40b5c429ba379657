import * as z from 'zod/mini';
import { moment, short } from './text';

export const tone = z.enum(['warm', 'neutral', 'firm']);

/** How often the user put a suggestion into a mail. */
export const chosenWords = z.object({
  /** `<language>:<suggestion id>`. */
  id: short,
  count: z.number(),
  at: moment,
});
export type ChosenWords = z.infer<typeof chosenWords>;

/** A suggestion in the user's own wording, instead of the one that Firmly brought. */
export const ownWording = z.object({
  /** `<language>:<suggestion id>`. */
  id: short,
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  at: moment,
});
export type OwnWording = z.infer<typeof ownWording>;
