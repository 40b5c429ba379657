import { tokenise } from './tokens';

export interface KnownLanguage {
  readonly id: string;
  readonly commonWords: readonly string[];
}

/** Enough to tell a language by; the rest of a long mail says the same. */
const SAMPLE = 4_000;
/** The best language must have at least this share of the words, and this lead over the next. */
const SHARE = 0.18;
const LEAD = 1.25;

const tables = new WeakMap<readonly KnownLanguage[], Map<string, number[]>>();

/**
 * The language of a text by its common words: the one with the most of them, if it has enough and is clearly ahead;
 * undefined when unsure. Unsure is a good answer: mail in an unknown language is not judged. Looks at the first 4,000
 * characters.
 */
export function guessLanguage(text: string, languages: readonly KnownLanguage[]): string | undefined {
  const table = tableOf(languages);
  const { words } = tokenise(text, { start: 0, end: Math.min(text.length, SAMPLE) });
  if (words.length === 0) return undefined;
  const counts = new Array<number>(languages.length).fill(0);
  for (const word of words) {
    // A contraction counts by its first part: "don't", "l'invoice".
    for (const index of table.get(word) ?? table.get(word.split("'")[0] ?? word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  let best = 0;
  let second = 0;
  let winner: string | undefined;
  counts.forEach((count, index) => {
    if (count > best) {
      second = best;
      best = count;
      winner = languages[index]?.id;
    } else if (count > second) second = count;
  });
  return best >= Math.max(1, words.length * SHARE) && best >= second * LEAD ? winner : undefined;
}

function tableOf(languages: readonly KnownLanguage[]): Map<string, number[]> {
  const known = tables.get(languages);
  if (known) return known;
  const table = new Map<string, number[]>();
  languages.forEach(({ commonWords }, index) => {
    for (const word of new Set(commonWords.map((w) => w.replaceAll('ё', 'е')))) table.set(word, [...(table.get(word) ?? []), index]);
  });
  tables.set(languages, table);
  return table;
}
