import type { PatternNode } from './pattern';
import type { Vocabulary } from './vocabulary';

/**
 * Where a choice lists a stem in several forms and one of them is a form that rules insist on, the author means the
 * forms: `(взгляните|взгляни)` is two ways to ask and must not hear "взгляну". The others are then compared letter by
 * letter.
 */
export function insistOnForms(options: readonly PatternNode[], vocabulary: Vocabulary): readonly PatternNode[] {
  const insisting = new Set<string>();
  for (const option of options) {
    if (option.kind !== 'word' || option.exact) continue;
    const key = vocabulary.stemOf(option.word);
    if (key !== undefined && vocabulary.formOf(option.word) !== undefined) insisting.add(key);
  }
  if (insisting.size === 0) return options;
  return options.map((option) => {
    if (option.kind !== 'word' || option.exact || vocabulary.formOf(option.word) !== undefined) return option;
    const key = vocabulary.stemOf(option.word);
    return key !== undefined && insisting.has(key) ? { ...option, exact: true } : option;
  });
}
