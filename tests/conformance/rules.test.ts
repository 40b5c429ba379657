import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LANGUAGES } from '@/lib/languages';
import { directionOf } from '@/lib/signs/catalog';
import { makeJudge } from '@/lib/signs/engine/judge';
import type { Pack, Rule } from '@/lib/signs/rule';

const ruleShape = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
  patterns: z.array(z.string().min(1)).min(1),
  weight: z.number().gt(0).lt(1),
  reason: z.string().optional(),
  source: z.string().min(5),
  unless: z.array(z.string()).optional(),
  unlessAnywhere: z.array(z.string()).optional(),
  needs: z.strictObject({ question: z.boolean().optional(), negated: z.boolean().optional() }).optional(),
  when: z
    .strictObject({ firstMail: z.boolean().optional(), priceInThread: z.boolean().optional(), outsideHours: z.boolean().optional() })
    .optional(),
  with: z.array(z.string()).min(1).optional(),
  near: z.array(z.string()).min(1).optional(),
  catches: z.array(z.string()).min(3),
  spares: z.array(z.string()).min(3),
});

/** The pack with one rule alone, sure of itself: does this very rule hear its examples? */
function alone(pack: Pack, rule: Rule, sign: Pack['signs'][number]['sign']): Pack {
  return { ...pack, signs: [{ sign, rules: [{ ...rule, weight: 0.99 }] }] };
}

for (const language of LANGUAGES) {
  const { pack } = language;
  if (!pack) continue;
  describe(`rules of ${language.id}`, () => {
    for (const { sign, rules } of pack.signs) {
      const judge = makeJudge(pack, directionOf(sign));
      const heard = (text: string): string[] =>
        judge(text, [{ start: 0, end: text.length }])
          .findings.filter((f) => f.sign === sign)
          .map((f) => text.slice(f.start, f.end));

      describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
        it('has the shape of a rule', () => {
          expect(ruleShape.safeParse(rule).error?.message).toBeUndefined();
        });
        const own = makeJudge(alone(pack, rule, sign), directionOf(sign));
        it.each(rule.catches)('catches: %s', (text) => {
          expect(own(text, [{ start: 0, end: text.length }]).findings.map((f) => f.rule)).toContain(rule.id);
          expect(heard(text)).not.toEqual([]);
        });
        it.each(rule.spares)('spares: %s', (text) => {
          expect(heard(text)).toEqual([]);
        });
      });
    }
  });
}
