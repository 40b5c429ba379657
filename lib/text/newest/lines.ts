import { INVISIBLE, kindAt, NEWLINE, SPACE } from '../characters';
import { flat } from './fold';

/** The lines of a text, in columns; line `i` is `text.slice(starts[i], ends[i])`, without its line break. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How often the line is quoted: marks like `> >` or `|` at its head. */
  depth(line: number): number;
  blank(line: number): boolean;
  /** The first line at or after `line` that is not blank; `count` when there is none. */
  nextFull(line: number): number;
  /** The line, cleaned (see `flat`). */
  flat(line: number): string;
  /** Its length in UTF-16 units. */
  length(line: number): number;
}

const BLANK = -1;

/** Parts a text at its line breaks and looks at the head of every line. Linear. */
export function readLines(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const depths: number[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    // Most units are letters: they are passed over without a second look.
    if (i < text.length && !isBreak(text, i)) continue;
    starts.push(start);
    ends.push(i);
    depths.push(depthOf(text, start, i));
    if (text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    start = i + 1;
  }
  unescape(text, starts, depths);
  const next = nextFullLines(depths);
  const flats: string[] = [];
  return {
    text,
    count: starts.length,
    starts,
    ends,
    depth: (line) => Math.max(0, depths[line] ?? 0),
    blank: (line) => (depths[line] ?? BLANK) === BLANK,
    nextFull: (line) => next[line] ?? starts.length,
    flat: (line) => (flats[line] ??= flat(text, starts[line] ?? 0, ends[line] ?? 0)),
    length: (line) => (ends[line] ?? 0) - (starts[line] ?? 0),
  };
}

function isBreak(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return !(unit > 0x0d && unit < 0x7f) && !(unit >= 0x400 && unit < 0x500) && kindAt(text, index) === NEWLINE;
}

function depthOf(text: string, start: number, end: number): number {
  let depth = 0;
  let pipe = -1;
  for (let i = start; i < end; i++) {
    const kind = kindAt(text, i);
    if (kind === SPACE || kind === INVISIBLE) continue;
    if (text.charAt(i) === '>') depth++;
    else if (text.startsWith('&gt;', i)) {
      depth++;
      i += 3;
    } else if (text.charAt(i) === '|') {
      // Only a bar at the very head may begin a table; behind a quote's mark it is quoted.
      if (depth++ === 0) pipe = i;
    } else if (pipe >= 0 && isTable(text, pipe, i, end)) return 0;
    else if (depth > 0 && endsAsBanner(text, end)) return 0;
    else return depth;
  }
  return depth === 0 ? BLANK : depth;
}

/** "| a | b |" is a row of a table and "|x" no quote at all; "| a" is a quote as some programs write it. */
function isTable(text: string, pipe: number, word: number, end: number): boolean {
  if (word === pipe + 1) return true;
  const further = text.slice(word, Math.min(end, word + 400)).indexOf('|');
  return further >= 0;
}

/** ">>> new <<<" is decoration. */
function endsAsBanner(text: string, end: number): boolean {
  return text.charAt(end - 1) === '<' && text.charAt(end - 2) === '<';
}

/** Mail boxes write a line's first word "From" as ">From"; such a line among unquoted ones is the author's own. */
function unescape(text: string, starts: readonly number[], depths: number[]): void {
  for (let i = 0; i < depths.length; i++) {
    if (depths[i] !== 1 || !text.startsWith('>From ', starts[i])) continue;
    if ((depths[i - 1] ?? 0) <= 0 && (depths[i + 1] ?? 0) <= 0) depths[i] = 0;
  }
}

function nextFullLines(depths: readonly number[]): number[] {
  const next = new Array<number>(depths.length);
  let full = depths.length;
  for (let i = depths.length - 1; i >= 0; i--) {
    if (depths[i] !== BLANK) full = i;
    next[i] = full;
  }
  return next;
}
