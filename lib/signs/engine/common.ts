import { tokenise } from '@/lib/text/tokens';
import type { Pack } from '../rule';
import { Vocabulary } from './vocabulary';

/** Rarer words count as rare: only these are worth writing down. */
const LEAST = 0.0004;

/**
 * How common the literals are, as `Packed.common` lists them: counted in the examples of the pack's own rules, which are
 * some thousand sentences of the mail that the rules are for.
 */
export function commonIn(pack: Pack, literals: readonly string[]): number[] {
  const vocabulary = new Vocabulary(literals, pack.spelling);
  const counts = new Map<number, number>();
  let words = 0;
  for (const { rules } of pack.signs) {
    for (const { catches, spares } of rules) {
      for (const text of [...catches, ...spares]) {
        for (const token of tokenise(text, { start: 0, end: text.length }).words) {
          for (const { literals: met } of vocabulary.symbols(token)) {
            words++;
            for (const literal of met) counts.set(literal, (counts.get(literal) ?? 0) + 1);
          }
        }
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count / words >= LEAST)
    .sort((a, b) => a[0] - b[0])
    .flatMap(([literal, count]) => [literal, Math.round((count / words) * 100_000) / 100]);
}
