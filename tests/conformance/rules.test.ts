import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { directionOf } from '@/lib/signs/catalog';
import { type Circumstances, makeJudge } from '@/lib/signs/engine/judge';
import type { Pack, Rule } from '@/lib/signs/rule';
import { packShape, ruleShape } from '@/scripts/lib/pack-shape';

/** The pack with one rule alone, sure of itself: does this very rule hear its examples? */
function alone(pack: Pack, rule: Rule, sign: Pack['signs'][number]['sign']): Pack {
  return { ...pack, signs: [{ sign, rules: [{ ...rule, weight: 0.99 }] }] };
}

/** A rule for answers is tried on an answer. */
const asked = ({ when }: Rule): Circumstances => ({ context: { ...(when?.answers && { answers: when.answers }) } });

for (const language of LANGUAGES) {
  const { pack } = language;
  if (!pack) continue;
  if (!('signs' in pack)) throw new Error('tests need the rules as they are written');
  const source: Pack = pack;
  describe(`rules of ${language.id}`, () => {
    it('has the shape of a pack', () => {
      expect(packShape.safeParse(source).error?.issues).toBeUndefined();
    });

    for (const { sign, rules } of source.signs) {
      const judge = makeJudge(source, directionOf(sign));
      const heard = (text: string, rule: Rule): string[] =>
        judge(text, [{ start: 0, end: text.length }], asked(rule))
          .findings.filter((f) => f.sign === sign)
          .map((f) => text.slice(f.start, f.end));

      describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
        it('has the shape of a rule', () => {
          expect(ruleShape.safeParse(rule).error?.message).toBeUndefined();
        });
        const own = makeJudge(alone(source, rule, sign), directionOf(sign));
        it.each(rule.catches)('catches: %s', (text) => {
          expect(own(text, [{ start: 0, end: text.length }], asked(rule)).findings.map((f) => f.rule)).toContain(rule.id);
          expect(heard(text, rule)).not.toEqual([]);
        });
        it.each(rule.spares)('spares: %s', (text) => {
          expect(heard(text, rule)).toEqual([]);
        });
      });
    }
  });
}
