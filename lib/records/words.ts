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

/** A wording of the user's, as long as a page of a letter at most. */
export const ownText = z.string().check(z.minLength(1), z.maxLength(1500));

/** A suggestion in the user's own wording, instead of the one that Firmly brought. */
export const ownWording = z.object({
  /** `<language>:<suggestion id>`. */
  id: short,
  text: ownText,
  at: moment,
});
export type OwnWording = z.infer<typeof ownWording>;

/** A file with the user's own wordings. A newer version than this is refused, not guessed at. */
export const ownWordsFile = z.object({
  firmly: z.literal('own-words'),
  version: z.literal(1),
  words: z.array(z.object({ language: short, id: short, text: ownText })).check(z.maxLength(2_000)),
});
export type OwnWordsFile = z.infer<typeof ownWordsFile>;
