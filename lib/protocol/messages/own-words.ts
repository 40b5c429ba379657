import * as z from 'zod/mini';
import { ownText } from '@/lib/records/words';
import { line, short } from '@/lib/records/text';
import { PLACEHOLDERS } from '@/lib/replies/fill';
import { defineMessage } from '../message';

const language = z.string().check(z.regex(/^[a-z]{2,3}$/));
const values = z.partialRecord(z.enum(PLACEHOLDERS), z.string());

/** The user's own wordings of a language, by suggestion id. */
export const ownWordsListed = defineMessage({
  name: 'own-words.listed',
  from: ['page'],
  request: z.object({ language }),
  response: z.object({ words: z.array(z.object({ id: short, text: z.string() })) }),
});

/** Keep a wording, or without a text go back to the one that Firmly brought. */
export const ownWordsKept = defineMessage({
  name: 'own-words.kept',
  from: ['page'],
  request: z.object({ language, id: short, text: z.optional(ownText) }),
  response: z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), error: short })]),
});

/** All own wordings, for a file. */
export const ownWordsExported = defineMessage({
  name: 'own-words.exported',
  from: ['page'],
  request: z.object({}),
  response: z.object({ words: z.array(z.object({ language, id: short, text: z.string() })) }),
});

/** What is known of the client that was flagged last, and what whoever the client is, to show what a text will look like. */
export const wordsSampled = defineMessage({
  name: 'words.sampled',
  from: ['page'],
  request: z.object({ language }),
  response: z.object({ today: values, sample: z.optional(z.object({ client: short, subject: line, values })) }),
});
