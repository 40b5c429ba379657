import type { Spelling } from '../rule';
import type { PatternNode } from './pattern';
import { formOf, stemOf } from './spell';

/**
 * Where a choice lists a stem in several forms and one of them is a form that rules insist on, the author means the
 * forms: `(взгляните|взгляни)` is two ways to ask and must not hear "взгляну". The others are then compared letter by
 * letter.
 */
export function insistOnForms(options: readonly PatternNode[], spelling: Spelling | undefined): readonly PatternNode[] {
  const insisting = new Set<string>();
  for (const option of options) {
    if (option.kind !== 'word' || option.exact || formOf(option.word, spelling) === undefined) continue;
    const stem = stemOf(option.word, spelling);
    if (stem !== undefined) insisting.add(stem);
  }
  if (insisting.size === 0) return options;
  return options.map((option) => {
    if (option.kind !== 'word' || option.exact || formOf(option.word, spelling) !== undefined) return option;
    const stem = stemOf(option.word, spelling);
    return stem !== undefined && insisting.has(stem) ? { ...option, exact: true } : option;
  });
}
