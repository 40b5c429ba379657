import { APOSTROPHE, INVISIBLE, kindAt, NEWLINE, SPACE } from '../characters';

/** ASCII and Russian letters but ё: one spelling already, but for capitals. */
const PLAIN = /^[\0-\x7fА-Яа-я]*$/;

/** Words and phrases in one spelling: lower case, NFC, straight apostrophe, ё as е, the Turkish dotted İ as i. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replaceAll('\u0307', '').replaceAll('ё', 'е');
}

/**
 * A stretch of text in one line: nothing invisible, single spaces, straight apostrophes, no blank edges; at most `cap`
 * units of the original are read, so a hostile line costs no more than an ordinary one.
 */
export function flat(text: string, start: number, end: number, cap = 400): string {
  const limit = Math.min(end, start + cap);
  if (isFlat(text, start, limit)) return text.slice(start, limit);
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

/** Whether a stretch is in one line already: most lines are. Visible ASCII and Russian letters, single spaces inside. */
function isFlat(text: string, start: number, end: number): boolean {
  let wasSpace = true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isSpace = unit === 0x20;
    if (isSpace ? wasSpace : !((unit > 0x20 && unit < 0x7f && unit !== 0x60) || (unit >= 0x410 && unit <= 0x44f))) return false;
    wasSpace = isSpace;
  }
  return !wasSpace || start >= end;
}

/** A line without any of `marks` at its edges. */
export function strip(line: string, marks: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && marks.includes(line.charAt(start))) start++;
  while (end > start && marks.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}
