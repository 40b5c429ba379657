import { APOSTROPHE, DIGIT, INVISIBLE, kindAt, LETTER, NEWLINE, SPACE, SYMBOL } from './characters';

const QUOTES = '“”„‟«»″';

/**
 * A phrase as it is compared and kept for "never flag this phrase": lower case, one space between words, straight
 * apostrophes and quotes, nothing invisible, no punctuation at the ends. Text of punctuation alone keeps it, so that
 * something always gives something. Linear.
 */
export function normalisePhrase(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  let plain = '';
  let gap = false;
  for (let i = 0; i < lower.length; i++) {
    const kind = kindAt(lower, i);
    if (kind === INVISIBLE) continue;
    if (kind === SPACE || kind === NEWLINE) {
      gap = plain !== '';
      continue;
    }
    if (gap) plain += ' ';
    gap = false;
    plain += straight(lower.charAt(i), kind);
  }
  return trimmed(plain);
}

function straight(unit: string, kind: number): string {
  if (kind === APOSTROPHE) return "'";
  return QUOTES.includes(unit) ? '"' : unit;
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !matters(text, start)) start++;
  while (end > start && !matters(text, end - 1)) end--;
  return start === end ? text : text.slice(start, end);
}

function matters(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === LETTER || kind === DIGIT || kind === SYMBOL;
}
