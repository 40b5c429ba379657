import { tokenise } from '@/lib/text/tokens';

/** Caps, because mail is hostile input: a thread with more words is found by its first ones. */
const MOST_WORDS = 400;
const LONGEST_WORD = 40;

/** Distinct lower-case words of these texts, in order, for search by beginning. */
export function searchWords(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of tokenise(text, { start: 0, end: text.length }).words) {
      if (words.size >= MOST_WORDS) return [...words];
      words.add(word.slice(0, LONGEST_WORD));
    }
  }
  return [...words];
}

/** The words that find a thread: its client's, its subject's, its excerpts'. */
export function threadWords(thread: { readonly clientName: string; readonly clientId: string; readonly subject: string }, excerpts: readonly string[]): string[] {
  return searchWords([thread.clientName, thread.clientId, thread.subject, ...excerpts]);
}
