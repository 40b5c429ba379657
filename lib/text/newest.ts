import { INVISIBLE, kindAt, NEWLINE, SPACE } from './characters';
import { strip } from './newest/fold';
import { ownLines } from './newest/history';
import { knowledgeOf } from './newest/knowledge';
import { readLines, type Lines } from './newest/lines';
import { dropTails, type Segment } from './newest/tails';
import type { QuotingFacts } from './quoting-facts';
import type { TextRange } from './range';

export type { QuotingFacts } from './quoting-facts';

/**
 * What the author of a message wrote now: ranges of the given plain text, in order, not overlapping, without blank edges.
 * Quoted history, attributions, pasted headers, forwarded mail, signatures, footers and disclaimers lie outside. Answers
 * between quotes are ranges of their own; a message that only quotes has none. Linear in the text's length. Pass the same
 * array of facts each time: what is made of it is remembered.
 */
export function newestRanges(text: string, facts: readonly QuotingFacts[]): readonly TextRange[] {
  const knowledge = knowledgeOf(facts);
  const lines = readLines(text);
  const own = ownLines(lines, knowledge);
  for (const segment of segmentsOf(lines, own)) dropTails(lines, own, segment, knowledge);
  return rangesOf(lines, own);
}

/** The newest text itself, its ranges joined by line breaks. */
export function newestText(text: string, facts: readonly QuotingFacts[]): string {
  return newestRanges(text, facts)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The runs of own lines that are not blank. The first and the last one may close with a signature. */
function segmentsOf(lines: Lines, own: Uint8Array): Segment[] {
  const runs = runsOf(own).filter(({ start, end }) => lines.nextFull(start) < end);
  return runs.map((run, i) => ({ ...run, closes: i === 0 || i === runs.length - 1 }));
}

function runsOf(own: Uint8Array): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let i = 0; i < own.length;) {
    const start = i;
    while (i < own.length && own[i] === 1) i++;
    if (i > start) runs.push({ start, end: i });
    while (i < own.length && own[i] === 0) i++;
  }
  return runs;
}

function rangesOf(lines: Lines, own: Uint8Array): TextRange[] {
  const ranges: TextRange[] = [];
  for (const run of runsOf(own)) {
    let { start: first, end: last } = run;
    while (first < last && isNothing(lines, first)) first++;
    while (last > first && isNothing(lines, last - 1)) last--;
    if (first < last) ranges.push(trim(lines.text, lines.starts[first] ?? 0, lines.ends[last - 1] ?? 0));
  }
  return ranges;
}

/** Blank, a rule, or the "[...]" that says that something was left out: nothing to read at the edge of a range. */
function isNothing(lines: Lines, line: number): boolean {
  return lines.blank(line) || (lines.length(line) <= 100 && strip(lines.flat(line), ' -–—_=*~.…[]()') === '');
}

function trim(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return { start, end };
}

function isEdge(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === SPACE || kind === NEWLINE || kind === INVISIBLE;
}
