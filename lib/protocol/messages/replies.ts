import * as z from 'zod/mini';
import { slot } from '@/lib/records/offer';
import { address, line, short } from '@/lib/records/text';
import { defineMessage } from '../message';

/** Two slots, worded: the sentence for the reply. Nothing is held until `slots.kept` says that it was inserted. */
export const slotsWanted = defineMessage({
  name: 'slots.wanted',
  from: ['content'],
  request: z.object({
    /** Language of the thread, BCP 47 primary tag. */
    language: short,
    client: z.optional(address),
    threadKey: line,
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

/** The user chose words but the reply's editor opens on another page: keep them for this tab, for a minute, in memory. */
export const wordsParked = defineMessage({
  name: 'words.parked',
  from: ['content'],
  request: z.object({ text: z.string().check(z.minLength(1), z.maxLength(4000)), subject: line }),
  response: z.object({ ok: z.boolean() }),
});

/** The editor is open: hand the words over, once. Given only to a reply with the same subject in the same tab. */
export const wordsTaken = defineMessage({
  name: 'words.taken',
  from: ['content'],
  request: z.object({ subject: line }),
  response: z.object({ text: z.optional(z.string()) }),
});
