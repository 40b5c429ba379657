import { fold, strip } from './fold';
import type { Knowledge, Label } from './knowledge';
import type { Lines } from './lines';
import { profileOf } from './profile';

/** The most lines a pasted header is looked for in, and the longest label. */
const MOST_LINES = 24;
const LONGEST_LABEL = 40;
/** Lines without a label that may stand between two labels: a list of recipients, wrapped. */
const MOST_BETWEEN = 3;

interface Header {
  readonly label: Label;
  readonly value: string;
}

/** The label and value of a header line like `*From:* Ann <ann@example.com>`. */
export function headerOf(line: string, facts: Knowledge): Header | undefined {
  const bare = strip(line, '*_ ');
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:：]/);
  if (colon <= 0) return undefined;
  const label = facts.labels.get(fold(strip(bare.slice(0, colon), '*_ ')));
  return label && { label, value: strip(bare.slice(colon + 1), '*_ ') };
}

/**
 * The last line of a pasted mail header that begins at `start`, or undefined when there is none. A header has a sender,
 * another label, and an address or a date that only a mail has; `marked` says that a line above has announced a mail
 * already, so that less will do. Looks at a bounded number of lines.
 */
export function headerBlockAt(lines: Lines, start: number, facts: Knowledge, marked: boolean): number | undefined {
  const first = headerOf(lines.flat(start), facts);
  if (!first) return undefined;
  const seen = new Map<Label, string>([[first.label, first.value]]);
  let current = first.label;
  let end = start;
  let between = 0;
  for (let i = lines.nextFull(start + 1), looked = 0; i < lines.count && looked < MOST_LINES; i = lines.nextFull(i + 1), looked++) {
    if (lines.depth(i) > 0 || i > end + between + 3) break;
    const header = headerOf(lines.flat(i), facts);
    if (header) {
      if (seen.has(header.label) && header.label !== 'along') break;
      current = header.label;
      seen.set(current, header.value);
      end = i;
      between = 0;
    } else {
      if (++between > MOST_BETWEEN) break;
      if (seen.get(current) === '') seen.set(current, lines.flat(i));
    }
  }
  if (seen.get(current) === '' && between > 0) end = lines.nextFull(end + 1);
  return (marked && seen.has('from')) || proves(seen, facts) ? end : undefined;
}

function proves(seen: ReadonlyMap<Label, string>, facts: Knowledge): boolean {
  const from = seen.get('from');
  const to = seen.get('to');
  const day = seen.get('sent') ?? seen.get('date');
  const others = seen.size - (seen.has('along') ? 1 : 0);
  const address = hasAddress(from) || hasAddress(to);
  if (address && others >= 2) return from !== undefined || (to !== undefined && (day !== undefined || seen.has('subject')));
  if (from === undefined || isDay(from, facts)) return false;
  const dated = day !== undefined && isDay(day, facts);
  return dated && (seen.has('subject') || (seen.has('sent') && others >= 2));
}

function hasAddress(value: string | undefined): boolean {
  if (value === undefined) return false;
  const at = value.indexOf('@');
  return at > 0 && at + 2 < value.length;
}

function isDay(value: string, facts: Knowledge): boolean {
  const p = profileOf(value, facts);
  return p.date || p.time || p.year || p.day;
}
