import * as z from 'zod/mini';
import { slot } from '@/lib/records/offer';
import { signId } from '@/lib/records/sign-id';
import { address, excerpt, line, short } from '@/lib/records/text';
import { tone } from '@/lib/records/words';
import { defineMessage } from '../message';

/** Longest stretch of a draft that is sent along with a finding. */
export const LONGEST_PASSAGE = 4000;
const within = z.number().check(z.int(), z.minimum(0), z.maximum(LONGEST_PASSAGE));

/** Two slots, worded: the sentence for the reply. Nothing is held until `slots.kept` says that it was inserted. */
export const slotsWanted = defineMessage({
  name: 'slots.wanted',
  from: ['content', 'page'],
  request: z.object({
    /** Language of the thread, BCP 47 primary tag. */
    language: short,
    client: z.optional(address),
    threadKey: line,
    /** Words of the correspondence, to hear how the two address each other. */
    manner: z.string().check(z.maxLength(LONGEST_PASSAGE)),
    /** The client's newest words. */
    message: z.string().check(z.maxLength(LONGEST_PASSAGE)),
  }),
  response: z.union([
    z.object({ ok: z.literal(true), text: z.string().check(z.maxLength(1000)), slots: z.array(slot) }),
    /** Message key of what is wrong, e.g. no working hours left. */
    z.object({ ok: z.literal(false), error: short }),
  ]),
});

/** The sentence stands in a reply: hold its slots. */
export const slotsKept = defineMessage({
  name: 'slots.kept',
  from: ['content'],
  request: z.object({ client: z.optional(address), threadKey: line, slots: z.array(slot).check(z.minLength(1), z.maxLength(4)) }),
  response: z.object({ ok: z.boolean() }),
});

/** What to say about one finding, in all tones, filled with what is known of the client. */
export const suggestionsWanted = defineMessage({
  name: 'suggestions.wanted',
  from: ['content', 'page'],
  request: z.object({
    sign: signId,
    language: short,
    client: z.optional(address),
    threadKey: line,
    /** The flagged words. */
    excerpt,
    /** Words of the correspondence, to hear how the two address each other. */
    manner: z.string().check(z.maxLength(LONGEST_PASSAGE)),
    /** The client's newest words. */
    message: z.string().check(z.maxLength(LONGEST_PASSAGE)),
    /** For a draft: the passage with the flagged words in it. */
    passage: z.optional(z.object({ text: z.string().check(z.maxLength(LONGEST_PASSAGE)), start: within, end: within })),
  }),
  response: z.object({
    /** The user's usual tone: it is shown first. */
    tone,
    suggestions: z.array(
      z.object({
        id: short,
        /** Absent when it fits every tone. */
        tone: z.optional(tone),
        text: z.string(),
        slots: z.boolean(),
        /** What to replace in the passage, and by what. */
        change: z.optional(z.object({ start: within, end: within, text: z.string() })),
      }),
    ),
    /** The slots that texts with `slots` offer. */
    slots: z.array(slot),
    /** Why no slots can be offered though words for them are there: a message key. */
    noSlots: z.optional(short),
  }),
});
export type Suggested = z.infer<typeof suggestionsWanted.response>;

/** A suggestion stands in a reply: it comes earlier next time. */
export const suggestionUsed = defineMessage({
  name: 'suggestion.used',
  from: ['content'],
  request: z.object({ language: short, id: short }),
  response: z.object({}),
});

/** The tone that suggestions are shown in first, from now on. */
export const toneChosen = defineMessage({
  name: 'tone.chosen',
  from: ['content'],
  request: z.object({ tone }),
  response: z.object({}),
});

/** The user chose words but the reply's editor opens on another page: keep them for this tab, for a minute, in memory. */
export const wordsParked = defineMessage({
  name: 'words.parked',
  from: ['content'],
  request: z.object({
    text: z.string().check(z.minLength(1), z.maxLength(4000)),
    subject: line,
    slots: z.array(slot).check(z.maxLength(4)),
  }),
  response: z.object({ ok: z.boolean() }),
});

/** The editor is open: hand the words over, once. Given only to a reply with the same subject in the same tab. */
export const wordsTaken = defineMessage({
  name: 'words.taken',
  from: ['content'],
  request: z.object({ subject: line }),
  response: z.object({ text: z.optional(z.string()), slots: z.optional(z.array(slot)) }),
});
