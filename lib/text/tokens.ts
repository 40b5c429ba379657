import { APOSTROPHE, DIGIT, INVISIBLE, kindAt, LETTER, SYMBOL } from './characters';
import type { TextRange } from './range';

/** The words, numbers and money signs of a stretch of text, in columns: `words[i]` stands at `starts[i]`…`ends[i]`. */
export interface Tokens {
  /** Normalised: lower case, straight apostrophe, ё as е, nothing invisible. */
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Tokens of a stretch of text with exact UTF-16 offsets. Punctuation is no token; hyphens part words.
 * Linear; every offset lies within `within`.
 */
export function tokenise(text: string, within: TextRange): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] };
  let i = within.start;
  while (i < within.end) {
    const kind = kindAt(text, i);
    if (kind === LETTER || kind === DIGIT) i = word(text, i, within.end, tokens);
    else if (kind === SYMBOL) add(tokens, text.charAt(i), i, ++i);
    else i++;
  }
  return tokens;
}

function add(tokens: Tokens, word: string, start: number, end: number): void {
  tokens.words.push(word);
  tokens.starts.push(start);
  tokens.ends.push(end);
}

function word(text: string, start: number, limit: number, tokens: Tokens): number {
  let i = start;
  let end = start;
  let plain = true;
  for (; i < limit; i++) {
    const kind = kindAt(text, i);
    if (kind === LETTER || kind === DIGIT) {
      end = i + 1;
      if (text.charCodeAt(i) > 0x7f) plain = false;
    } else if (kind === INVISIBLE) plain = false;
    else if (kind !== APOSTROPHE || !joins(text, i, limit)) break;
    else plain = false;
  }
  const raw = text.slice(start, end);
  add(tokens, plain ? raw.toLowerCase() : normalise(raw), start, end);
  return i;
}

/** An apostrophe belongs to the word when a letter follows it. */
function joins(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && kindAt(text, at + 1) === LETTER;
}

/** A word as rules spell it: lower case, NFC, straight apostrophe, ё as е, nothing invisible. */
export function normalise(raw: string): string {
  let out = '';
  for (let i = 0; i < raw.length; i++) {
    const kind = kindAt(raw, i);
    if (kind === APOSTROPHE) out += "'";
    else if (kind !== INVISIBLE) out += raw.charAt(i);
  }
  return out.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}
