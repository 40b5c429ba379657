import { APOSTROPHE, DIGIT, INVISIBLE, kindAt, LETTER, NEWLINE, SPACE, STOP } from './characters';
import type { TextRange } from './range';

export interface Sentence extends TextRange {
  /** Ends with a question mark (possibly among other marks, "?!"). */
  readonly question: boolean;
}

/** Plain-text mail is wrapped at 60 to 78 columns: a line at least this long may go on in the next one. */
const WRAPPED = 48;
/** A hostile "sentence" is cut here, so that work per sentence is bounded. */
const LONGEST = 1200;
/** Abbreviations that end with a stop but no sentence; lower case, without the last stop. */
const ABBREVIATIONS = new Set(
  'e.g i.e etc vs mr mrs ms dr prof no nr approx incl excl max min st inc ltd co jr sr a.m p.m т.е т.к т.д т.п др руб тыс млн стр см'.split(
    ' ',
  ),
);

/**
 * Cuts a stretch of text into sentences: at stops, at blank lines, and at line breaks that are not a mail program's
 * wrapping. Every character that is not blank lies in exactly one sentence. Linear.
 */
export function sentences(text: string, within: TextRange = { start: 0, end: text.length }): Sentence[] {
  const out: Sentence[] = [];
  let start = within.start;
  let lineStart = within.start;
  let i = within.start;
  const close = (end: number): void => {
    push(out, text, start, end);
    start = end;
  };
  while (i < within.end) {
    const kind = kindAt(text, i);
    if (kind === STOP) {
      const end = afterStops(text, i, within.end);
      if (endsSentence(text, start, i, end, within.end)) close(end);
      i = end;
    } else if (kind === NEWLINE) {
      if (breaksLine(text, lineStart, i, within.end)) close(i);
      i++;
      lineStart = i;
    } else {
      i++;
      if (i - start >= LONGEST && kind === SPACE) close(i);
      else if (i - start >= 2 * LONGEST) close(i);
    }
  }
  close(within.end);
  return out;
}

function push(out: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (start === end) return;
  out.push({ start, end, question: hasQuestionMark(text, start, end) });
}

function isBlank(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === SPACE || kind === NEWLINE || kind === INVISIBLE;
}

function hasQuestionMark(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start && i > end - 8; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3f || unit === 0xff1f) return true;
    if (kindAt(text, i) === LETTER) return false;
  }
  return false;
}

/** Past a run of stops and the closing marks after it. */
function afterStops(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && kindAt(text, i) === STOP) i++;
  while (i < limit && ')]"”»’\''.includes(text.charAt(i))) i++;
  return i;
}

function endsSentence(text: string, start: number, stop: number, end: number, limit: number): boolean {
  // "1.5", "example.com": a full stop inside a word is none; "really?no" is two sentences all the same.
  if (end < limit && !isBlank(text, end)) return text.charAt(stop) !== '.' && kindAt(text, end) === LETTER;
  if (text.charAt(stop) !== '.' || end - stop > 1) return true;
  return !ABBREVIATIONS.has(wordBefore(text, start, stop));
}

function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 8) {
    const kind = kindAt(text, from - 1);
    if (kind !== LETTER && kind !== DIGIT && kind !== APOSTROPHE && text.charAt(from - 1) !== '.') break;
    from--;
  }
  return text.slice(from, stop).toLowerCase();
}

/** Whether the line break at `at` ends a sentence: blank line after it, list item, short line, or a line closed by a mark. */
function breaksLine(text: string, lineStart: number, at: number, limit: number): boolean {
  let next = at + 1;
  while (next < limit && kindAt(text, next) === SPACE) next++;
  if (next >= limit || kindAt(text, next) === NEWLINE) return true;
  if (at - lineStart < WRAPPED) return true;
  let last = at - 1;
  while (last > lineStart && isBlank(text, last)) last--;
  if (':;'.includes(text.charAt(last))) return true;
  return '-*•–—>'.includes(text.charAt(next));
}
