import { kindAt, SPACE } from '../characters';
import { fold, strip } from './fold';
import type { Knowledge } from './knowledge';
import type { Lines } from './lines';
import { dropSignature } from './signature';

/** A run of own lines between quoted ones: `start` up to and without `end`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Whether the message, or what its author wrote above the history, ends here. */
  readonly closes: boolean;
}

/** Programs of lists draw a line of underscores; other rules also part the author's own words, so they must be longer. */
const UNDERSCORES = 10;
const OTHER_RULE = 30;
const LIST_LINES = 10;
const FOOTER_LINES = 4;
const LONGEST_FOOTER = 140;
const SHORT_FOOTER = 6;
const LONG_FOOTER = 14;
/** Names of things that send mail; they are the same in every language. */
const DEVICES = 'phone ipad android samsung galaxy huawei xiaomi blackberry outlook gmail yahoo proton mail почт app mobile телефон'.split(
  ' ',
);

/** Clears in `own` what stands at the end of a segment and is nobody's words: signature, footer, disclaimer, list tail. */
export function dropTails(lines: Lines, own: Uint8Array, segment: Segment, facts: Knowledge): void {
  let { start, end } = segment;
  const cut = (from: number): void => {
    own.fill(0, from, end);
    end = from;
  };
  cut(delimiterIn(lines, start, end));
  start = dropBanner(lines, own, start, end, facts);
  cut(disclaimerIn(lines, start, end, facts));
  cut(listTailIn(lines, start, end, facts));
  dropFooters(lines, own, start, end, facts);
  if (segment.closes) dropSignature(lines, own, { start, end }, facts);
}

/** The signature's delimiter: "-- " as the standard has it, or dashes alone above few short lines. */
function delimiterIn(lines: Lines, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (lines.length(i) > 8) continue;
    const line = lines.flat(i);
    if (line === '--' && kindAt(lines.text, (lines.ends[i] ?? 0) - 1) === SPACE) return i;
    if ((line === '--' || line === '—' || line === '–' || line === '---' || line === '- -') && isShort(lines, i + 1, end)) return i;
  }
  return end;
}

/** At most ten short lines, none of them a question, the first one no sentence. */
function isShort(lines: Lines, from: number, end: number): boolean {
  let count = 0;
  for (let i = lines.nextFull(from); i < end; i = lines.nextFull(i + 1)) {
    if (++count > 10 || lines.length(i) > 100) return false;
    const line = lines.flat(i);
    const last = line.charAt(line.length - 1);
    if (last === '?' || last === ':' || (count === 1 && (line.split(' ').length > 6 || '.!'.includes(last)))) return false;
  }
  return true;
}

/** "CAUTION: this mail came from outside" above everything: only its paragraph goes. */
function dropBanner(lines: Lines, own: Uint8Array, start: number, end: number, facts: Knowledge): number {
  let first = lines.nextFull(start);
  if (start !== 0 || first >= end || !isDisclaimer(lines, first, facts)) return start;
  while (first < end && !lines.blank(first)) own[first++] = 0;
  return first;
}

function disclaimerIn(lines: Lines, start: number, end: number, facts: Knowledge): number {
  for (let i = lines.nextFull(start); i < end; i = lines.nextFull(i + 1)) {
    if (isDisclaimer(lines, i, facts)) return withRule(lines, start, i);
  }
  return end;
}

/** A fact that ends with a colon also matches a line that is nothing but its words. */
function isDisclaimer(lines: Lines, line: number, facts: Knowledge): boolean {
  const head = fold(strip(lines.flat(line).slice(0, 120), '*#=-_~() "“«'));
  return facts.disclaimers.find(`${head}:`) !== undefined;
}

/** The rule above a disclaimer goes with it. */
function withRule(lines: Lines, start: number, line: number): number {
  for (let i = line - 1; i >= start && i >= line - 3; i--) {
    if (!lines.blank(i)) return isRule(lines.flat(i), 2) ? i : line;
  }
  return line;
}

function isRule(line: string, least: number): boolean {
  return line.length >= least && strip(line, '_-–—=*~#') === '';
}

/** A long rule below which, within few lines, the words of a mailing list stand. */
function listTailIn(lines: Lines, start: number, end: number, facts: Knowledge): number {
  for (let i = start; i < end; i++) {
    if (lines.blank(i) || !isListRule(lines.flat(i))) continue;
    for (let j = lines.nextFull(i + 1), n = 0; j < end && n < LIST_LINES; j = lines.nextFull(j + 1), n++) {
      const line = fold(lines.flat(j));
      if (facts.listWords.some((word) => line.includes(word))) return i;
    }
  }
  return end;
}

function isListRule(line: string): boolean {
  return isRule(line, line.startsWith('_') ? UNDERSCORES : OTHER_RULE);
}

/** "Sent from my phone" among the last lines of a segment, and a bare address that belongs to it. */
function dropFooters(lines: Lines, own: Uint8Array, start: number, end: number, facts: Knowledge): void {
  let seen = 0;
  for (let i = end - 1; i >= start && seen < FOOTER_LINES; i--) {
    if (lines.blank(i)) continue;
    seen++;
    const line = fold(strip(lines.flat(i), '*_-–— '));
    if (!isFooter(line, facts)) continue;
    own[i] = 0;
    const next = lines.nextFull(i + 1);
    if (next < end && isBareAddress(lines.flat(next))) own[next] = 0;
  }
}

/** "Sent from my side all is done." begins like a footer: a sentence counts as one only if it is short or names a device. */
function isFooter(line: string, facts: Knowledge): boolean {
  if (line.length > LONGEST_FOOTER || facts.footers.find(line) === undefined || line.includes('?')) return false;
  const words = line.split(' ').length;
  return words <= SHORT_FOOTER || (words <= LONG_FOOTER && DEVICES.some((device) => line.includes(device)));
}

function isBareAddress(line: string): boolean {
  const bare = strip(line, '<>()[] ');
  return !bare.includes(' ') && (bare.startsWith('http') || bare.startsWith('www.'));
}
