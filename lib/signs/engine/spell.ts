import type { Spelling } from '../rule';

/** The words that a rule's or a text's token stands for: contractions taken apart, short forms written out. */
export function spell(token: string, spelling: Spelling | undefined): readonly string[] {
  if (!spelling) return [token];
  // Object.hasOwn: "constructor" is a word, too.
  if (Object.hasOwn(spelling.words, token)) return spelling.words[token]?.split(' ') ?? [token];
  const apostrophe = token.lastIndexOf("'");
  if (apostrophe < 1) return [token];
  for (const from of [apostrophe - 1, apostrophe]) {
    const ending = token.slice(from);
    if (from > 0 && Object.hasOwn(spelling.endings, ending)) {
      const word = spelling.endings[ending];
      return word ? [token.slice(0, from), word] : [token.slice(0, from)];
    }
  }
  return [token];
}

/** Shorter words are compared letter by letter: their stems say too little. */
const STEMMED = 4;

/** What a word is compared by where the language compares stems, else undefined. */
export function stemOf(word: string, spelling: Spelling | undefined): string | undefined {
  return spelling?.stem && word.length >= STEMMED ? spelling.stem(word) : undefined;
}

/** The form that a rule insists on when it uses this word, where the language has such. */
export function formOf(word: string, spelling: Spelling | undefined): string | undefined {
  return word.length >= STEMMED ? spelling?.form?.(word) : undefined;
}
