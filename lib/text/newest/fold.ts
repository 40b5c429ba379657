import { APOSTROPHE, INVISIBLE, kindAt, NEWLINE, SPACE } from '../characters';

/** Words and phrases in one spelling: lower case, NFC, straight apostrophe, ё as е, the Turkish dotted İ as i. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\u0307', '').replaceAll('ё', 'е');
}

/**
 * A stretch of text in one line: nothing invisible, single spaces, straight apostrophes, no blank edges; at most `cap`
 * units of the original are read, so a hostile line costs no more than an ordinary one.
 */
export function flat(text: string, start: number, end: number, cap = 400): string {
  const limit = Math.min(end, start + cap);
  let out = '';
  let gap = false;
  for (let i = start; i < limit; i++) {
    const kind = kindAt(text, i);
    if (kind === INVISIBLE) continue;
    if (kind === SPACE || kind === NEWLINE) {
      gap = true;
      continue;
    }
    if (gap && out !== '') out += ' ';
    gap = false;
    out += kind === APOSTROPHE ? "'" : text.charAt(i);
  }
  return out;
}

/** A line without any of `marks` at its edges. */
export function strip(line: string, marks: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && marks.includes(line.charAt(start))) start++;
  while (end > start && marks.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}
