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

const RULE_LENGTH = 10;
const LIST_LINES = 10;
const FOOTER_LINES = 4;
const LONGEST_FOOTER = 140;

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

function isDisclaimer(lines: Lines, line: number, facts: Knowledge): boolean {
  return facts.disclaimers.find(fold(strip(lines.flat(line).slice(0, 120), '*#=-_~[]() "“«'))) !== undefined;
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
    if (lines.blank(i) || !isRule(lines.flat(i), RULE_LENGTH)) continue;
    for (let j = lines.nextFull(i + 1), n = 0; j < end && n < LIST_LINES; j = lines.nextFull(j + 1), n++) {
      const line = fold(lines.flat(j));
      if (facts.listWords.some((word) => line.includes(word))) return i;
    }
  }
  return end;
}

/** "Sent from my phone" among the last lines of a segment, and a bare address that belongs to it. */
function dropFooters(lines: Lines, own: Uint8Array, start: number, end: number, facts: Knowledge): void {
  let seen = 0;
  for (let i = end - 1; i >= start && seen < FOOTER_LINES; i--) {
    if (lines.blank(i)) continue;
    seen++;
    const line = fold(strip(lines.flat(i), '*_-–— '));
    if (line.length > LONGEST_FOOTER || facts.footers.find(line) === undefined) continue;
    own[i] = 0;
    const next = lines.nextFull(i + 1);
    if (next < end && isBareAddress(lines.flat(next))) own[next] = 0;
  }
}

function isBareAddress(line: string): boolean {
  const bare = strip(line, '<>()[] ');
  return !bare.includes(' ') && (bare.startsWith('http') || bare.startsWith('www.'));
}
