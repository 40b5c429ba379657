import { isContactLine, isNameLine, isTitleLine } from './contact';
import { fold, strip } from './fold';
import type { Knowledge } from './knowledge';
import type { Lines } from './lines';

/** A signature without a delimiter is looked for in so many last lines. */
const MOST_LINES = 14;

/**
 * Clears the contact lines of a signature that has no delimiter: what stands below the name (phone, address, job title).
 * The closing phrase and the name stay: they are the author's words. Without a name above them, contact lines stay as
 * well, for somebody may just be sending a link or a number.
 */
export function dropSignature(lines: Lines, own: Uint8Array, within: { start: number; end: number }, facts: Knowledge): void {
  const card = lastShortLines(lines, own, within, facts);
  const cut = cutOf(card, facts);
  if (cut === undefined) return;
  const from = card[cut]?.line;
  if (from !== undefined) own.fill(0, from, within.end);
}

interface CardLine {
  readonly line: number;
  readonly text: string;
  readonly contact: boolean;
  /** Follows a blank line, or is the first one. */
  readonly opens: boolean;
}

/** The last lines of the segment, from top to bottom, as far up as they are short and no sentences. */
function lastShortLines(lines: Lines, own: Uint8Array, within: { start: number; end: number }, facts: Knowledge): CardLine[] {
  const card: CardLine[] = [];
  for (let i = within.end - 1; i >= within.start && card.length < MOST_LINES; i--) {
    if (lines.blank(i) || own[i] === 0) continue;
    const text = strip(lines.flat(i), ' *_');
    const contact = lines.length(i) <= 200 && isContactLine(text, facts);
    if (!contact && !isTitleLine(text, facts) && !isNameLine(text) && closingOf(text, facts) === undefined) break;
    card.push({ line: i, text, contact, opens: i === within.start || lines.blank(i - 1) });
  }
  return card.reverse();
}

/** The index of the first line of the card to drop. */
function cutOf(card: readonly CardLine[], facts: Knowledge): number | undefined {
  const contact = card.findIndex((l) => l.contact);
  const limit = contact < 0 ? card.length : contact;
  for (let i = limit - 1; i >= 0; i--) {
    const rest = closingOf(card[i]?.text ?? '', facts);
    if (rest === undefined) continue;
    // "Best, Ann" has the name in it; else the name is the next line.
    const afterName = rest !== '' || contact === i + 1 ? i + 1 : i + 2;
    if (contact < 0) return titlesOnly(card, afterName) ? afterName : undefined;
    return contact - i <= 7 ? afterName : undefined;
  }
  return contact < 0 ? undefined : cutBelowName(card, contact);
}

/** Job and company right below the name, and nothing else: one to three lines without a gap. */
function titlesOnly(card: readonly CardLine[], from: number): boolean {
  const rest = card.length - from;
  return rest >= 1 && rest <= 3 && card.slice(from).every((l) => !l.opens) && isNameLine(card[from - 1]?.text ?? '');
}

/** Without a closing phrase, the name is the first line of the paragraph that leads to the contact lines. */
function cutBelowName(card: readonly CardLine[], contact: number): number | undefined {
  let top = contact;
  while (top > 0 && card[top]?.opens === false) top--;
  if (top === contact && top > 0) top--;
  const name = card[top];
  return name && top < contact && contact - top <= 4 && isNameLine(name.text) ? top + 1 : undefined;
}

/**
 * What follows the closing phrase in its line: the name in "Best, Ann"; '' when the name is yet to come ("Greetings from
 * Porto,"); undefined when the line closes nothing ("Thanks for the file").
 */
function closingOf(text: string, facts: Knowledge): string | undefined {
  if (text.length > 60) return undefined;
  const line = fold(text);
  const closing = facts.closings.find(line);
  if (closing === undefined) return undefined;
  const rest = strip(text.slice(closing.length), ' ,.!-–—');
  if (rest === '') return '';
  if (!' ,.!-–—'.includes(line.charAt(closing.length))) return undefined;
  if (text.endsWith(',')) return '';
  return isNameLine(rest) && startsWithCapital(rest) ? rest : undefined;
}

function startsWithCapital(text: string): boolean {
  const head = text.charAt(0);
  return head !== head.toLowerCase();
}
