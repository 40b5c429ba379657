import * as z from 'zod';
import { type SignId, SIGN_IDS } from '@/lib/signs/catalog';

const names = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.array(z.string().min(1)).min(1));

/** The shape of a rule as its author writes it; docs/rules.md says what the fields mean. */
export const ruleShape = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
  patterns: z.array(z.string().min(1)).min(1),
  weight: z.number().gt(0).lt(1),
  reason: z.string().optional(),
  source: z.string().min(5),
  unless: z.array(z.string().min(1)).optional(),
  unlessAnywhere: z.array(z.string().min(1)).optional(),
  needs: z.strictObject({ question: z.boolean().optional(), negated: z.boolean().optional() }).optional(),
  when: z
    .strictObject({
      firstMail: z.boolean().optional(),
      priceInThread: z.boolean().optional(),
      outsideHours: z.boolean().optional(),
      answers: z
        .array(z.enum(SIGN_IDS as [SignId, ...SignId[]]))
        .min(1)
        .optional(),
    })
    .optional(),
  with: z.array(z.string().min(1)).min(1).optional(),
  near: z.array(z.string().min(1)).min(1).optional(),
  catches: z.array(z.string().min(5)).min(3),
  spares: z.array(z.string().min(5)).min(3),
});

/** The shape of a language's pack, but for its spelling, which is code. */
export const packShape = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/),
  classes: names,
  vetoes: names,
  negations: z.array(z.string().min(1)),
  unlessAnywhere: z.array(z.string()).optional(),
  signs: z
    .array(z.strictObject({ sign: z.string(), unlessAnywhere: z.array(z.string()).optional(), rules: z.array(ruleShape).min(1) }))
    .min(1),
});
