import { attributionAt } from './attribution';
import { fold, strip } from './fold';
import { headerBlockAt } from './headers';
import type { Knowledge } from './knowledge';
import type { Lines } from './lines';

const RULE = '-–—‐‑─━_=*~# ';
const LONGEST_MARKER = 120;
/** A program that wraps quoted lines leaves their ends unquoted: after a line this long, a rest this short. */
const WRAPPED = 60;
const REST = 28;

/**
 * Which lines are the author's own: one entry a line, 1 for own or blank, 0 for quoted, attribution, pasted header,
 * or anything below one of them that has no quote marks. One pass.
 */
export function ownLines(lines: Lines, facts: Knowledge): Uint8Array {
  const own = new Uint8Array(lines.count).fill(1);
  for (let i = 0; i < lines.count; i++) {
    if (lines.blank(i)) continue;
    if (lines.depth(i) > 0 || isRest(lines, i)) {
      own[i] = 0;
      continue;
    }
    const intro = introAt(lines, i, facts);
    if (!intro) continue;
    own.fill(0, ruleAbove(lines, intro.start), intro.end + 1);
    i = lines.depth(lines.nextFull(intro.end + 1)) > 0 ? intro.end : dropHistory(lines, own, intro.end + 1, facts);
  }
  return own;
}

/** The lines that introduce somebody's earlier words: attribution, marker, pasted header; `at` is one of them. */
function introAt(lines: Lines, at: number, facts: Knowledge): { start: number; end: number } | undefined {
  if (isMarker(lines, at, facts.original)) {
    const next = lines.nextFull(at + 1);
    const header = next < lines.count && lines.depth(next) === 0 ? headerBlockAt(lines, next, facts, true) : undefined;
    return { start: at, end: header ?? at };
  }
  const header = headerBlockAt(lines, at, facts, false);
  if (header !== undefined) return { start: at, end: header };
  const next = lines.nextFull(at + 1);
  const quoteFollows = next < lines.count && next <= at + 3 && lines.depth(next) > 0;
  return attributionAt(lines, at, facts, quoteFollows);
}

/** "-----Original Message-----", "Begin forwarded message:", "---- Forwarded by Ann on 3 March ----". */
function isMarker(lines: Lines, line: number, words: ReadonlySet<string>): boolean {
  if (lines.length(line) > LONGEST_MARKER) return false;
  const whole = strip(lines.flat(line), ' *');
  const bare = strip(whole, `${RULE}>:：`);
  if (bare === '' || bare.length > 80) return false;
  const key = fold(bare);
  const dashed = strip(whole.slice(0, 2), RULE) === '';
  if (words.has(key)) return dashed || whole.endsWith(':') || whole.endsWith('：');
  if (!dashed || strip(whole.slice(-2), RULE) !== '') return false;
  // "Forwarded by …": the marker's words are the beginning of what stands between the dashes.
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
    if (words.has(key.slice(0, space))) return true;
  }
  return false;
}

/** Drops everything from `from` to the end, or to the line that says that the forwarded mail ends; gives the last one. */
function dropHistory(lines: Lines, own: Uint8Array, from: number, facts: Knowledge): number {
  let i = from;
  while (i < lines.count && !isMarker(lines, i, facts.originalEnd)) i++;
  own.fill(0, from, Math.min(i + 1, lines.count));
  return i;
}

/** A line of dashes or underscores right above an introduction belongs to it. */
function ruleAbove(lines: Lines, start: number): number {
  let first = start;
  for (let i = start - 1; i >= 0 && i >= start - 4; i--) {
    if (lines.blank(i)) continue;
    if (lines.depth(i) > 0 || strip(lines.flat(i), RULE) !== '') break;
    first = i;
  }
  return first;
}

/** The end of a quoted line that was wrapped once more: short, in lower case, right between quoted lines. */
function isRest(lines: Lines, line: number): boolean {
  if (line === 0 || line + 1 >= lines.count || lines.depth(line - 1) === 0 || lines.depth(line + 1) === 0) return false;
  if (lines.length(line) > REST || lines.length(line - 1) < WRAPPED) return false;
  const above = lines.flat(line - 1);
  const head = lines.flat(line).charAt(0);
  return head !== head.toUpperCase() && !'.?!:;…'.includes(above.charAt(above.length - 1));
}
