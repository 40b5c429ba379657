import type { QuotingFacts } from '../quoting-facts';
import { fold } from './fold';

export type Label = 'from' | 'sent' | 'date' | 'to' | 'subject' | 'along';

/** The facts of several languages in one, ready for looking up. Every entry is folded. */
export interface Knowledge {
  readonly wrote: ReadonlySet<string>;
  /** Words of scripts without spaces: they stand at the end of a longer run of letters. */
  readonly wroteEndings: readonly string[];
  readonly labels: ReadonlyMap<string, Label>;
  readonly original: ReadonlySet<string>;
  readonly originalEnd: ReadonlySet<string>;
  readonly footers: Beginnings;
  readonly disclaimers: Beginnings;
  readonly closings: Beginnings;
  readonly listWords: readonly string[];
  readonly months: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly contactLabels: ReadonlySet<string>;
}

/** A set of beginnings. `find` gives the longest one that a folded line begins with. */
export interface Beginnings {
  find(line: string): string | undefined;
}

const known = new WeakMap<readonly QuotingFacts[], Knowledge>();

/** Puts facts together; remembered by the identity of the array, so pass the same one again. */
export function knowledgeOf(facts: readonly QuotingFacts[]): Knowledge {
  const before = known.get(facts);
  if (before) return before;
  const all = (pick: (f: QuotingFacts) => readonly string[]): string[] => facts.flatMap((f) => pick(f).map(fold));
  const wrote = all((f) => f.wrote);
  const dateWords = new Set(all((f) => f.dateWords));
  const knowledge: Knowledge = {
    wrote: new Set(wrote),
    wroteEndings: wrote.filter(isUnspaced),
    labels: labelsOf(all),
    original: new Set(all((f) => f.original)),
    originalEnd: new Set(all((f) => f.originalEnd)),
    footers: beginnings(all((f) => f.footers)),
    disclaimers: beginnings(all((f) => f.disclaimers)),
    closings: beginnings(all((f) => f.closings)),
    listWords: all((f) => f.listWords),
    months: new Set(all((f) => f.months)),
    dateWords,
    // One language's pronoun is another's "on": those prove nothing.
    pronouns: new Set(all((f) => f.pronouns).filter((word) => !dateWords.has(word))),
    contactLabels: new Set(all((f) => f.contactLabels)),
  };
  known.set(facts, knowledge);
  return knowledge;
}

function labelsOf(all: (pick: (f: QuotingFacts) => readonly string[]) => string[]): Map<string, Label> {
  const labels = new Map<string, Label>();
  // Later ones win: a word that means "from" in any language is taken for it.
  const kinds: readonly Label[] = ['along', 'date', 'subject', 'to', 'sent', 'from'];
  for (const kind of kinds) for (const label of all((f) => f[kind])) labels.set(label, kind);
  return labels;
}

/** Han and kana: written without spaces, so a word ends where the run of letters does. */
function isUnspaced(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x3040 && unit < 0xa000;
}

const KEY = 2;

function beginnings(lines: readonly string[]): Beginnings {
  const byKey = new Map<string, string[]>();
  for (const line of lines) {
    const key = line.slice(0, KEY);
    const list = byKey.get(key);
    if (list) list.push(line);
    else byKey.set(key, [line]);
  }
  for (const list of byKey.values()) list.sort((a, b) => b.length - a.length);
  return { find: (line) => byKey.get(line.slice(0, KEY))?.find((beginning) => line.startsWith(beginning)) };
}
