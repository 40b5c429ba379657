import * as z from 'zod/mini';
import { slot } from '@/lib/records/offer';
import { signId } from '@/lib/records/sign-id';
import { address, excerpt, line, short } from '@/lib/records/text';
import { tone } from '@/lib/records/words';
import { PIECES } from '@/lib/replies/letter';
import { defineMessage } from '../message';
import { LONGEST_PASSAGE } from './replies';

export const MOST_FOUND = 40;
const move = z.enum(PIECES);

/** A whole reply, for the user to look at and change before it goes anywhere. Nothing is kept by asking. */
export const letterWanted = defineMessage({
  name: 'letter.wanted',
  from: ['content', 'page'],
  request: z.object({
    /** BCP 47 primary tag. */
    language: short,
    client: z.optional(address),
    threadKey: line,
    found: z.array(z.object({ sign: signId, excerpt })).check(z.maxLength(MOST_FOUND)),
    /** Where the message is not on screen: keys of the threads that the reply may answer, the surest first. */
    answers: z.optional(z.array(short).check(z.maxLength(4))),
    /** The message that is answered, or what is quoted of it. */
    message: z.string().check(z.maxLength(LONGEST_PASSAGE)),
    /** Words of the correspondence, to hear how the two address each other. */
    manner: z.string().check(z.maxLength(LONGEST_PASSAGE)),
    /** The user's usual one when left out. */
    tone: z.optional(tone),
    what: z.union([z.literal('answer'), move]),
  }),
  response: z.object({
    tone,
    /** The language it came in: English where there are no words in the one asked for. */
    language: short,
    languages: z.array(short),
    /** Ready pieces, those that fit what was found first. */
    moves: z.array(move),
    text: z.string(),
    /** The slots that it offers; to be held once it is in. */
    slots: z.array(slot),
    /** The sentence that offers them; empty when none is free. */
    offer: z.string(),
    /** Why there is no text: a message key. */
    error: z.optional(short),
  }),
});
export type Composed = z.infer<typeof letterWanted.response>;
