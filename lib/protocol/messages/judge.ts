import * as z from 'zod/mini';
import { signId } from '@/lib/records/sign-id';
import { short } from '@/lib/records/text';
import { defineMessage } from '../message';

/** As much as the reader takes from a page (`lib/webmail/reader/extract.ts`), and some room. */
const text = z.string().check(z.maxLength(70_000));
const offset = z.number().check(z.int(), z.nonnegative());

/**
 * A text to be judged: the worker holds the rules, once for all tabs, and answers with places in the text. Nothing of
 * the text is kept.
 */
export const textJudged = defineMessage({
  name: 'text.judged',
  from: ['content'],
  request: z.object({ text, direction: z.enum(['client', 'draft']) }),
  response: z.object({
    /** BCP 47 primary tag, when it could be told. */
    language: z.optional(short),
    /** Where the author's own first words end: before signature and quoted mail. */
    ownEnd: offset,
    findings: z.array(
      z.object({
        sign: signId,
        start: offset,
        end: offset,
        confidence: z.number(),
        rule: short,
        reason: short,
        origin: z.literal('rules'),
      }),
    ),
  }),
});
