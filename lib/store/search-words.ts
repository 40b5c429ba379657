import { tokenise } from '@/lib/text/tokens';

/** More words than this would make one hostile thread heavy; the first ones are what people search for. */
const MOST = 120;

/** The distinct words by whose beginnings a thread is found, lower case, longest 40 letters. */
export function searchWords(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of tokenise(text, { start: 0, end: text.length }).words) {
      words.add(word.slice(0, 40));
      if (words.size === MOST) return [...words];
    }
  }
  return [...words];
}
