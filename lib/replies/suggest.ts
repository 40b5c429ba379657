import type { SignId } from '@/lib/signs/catalog';
import type { Address } from '@/lib/text/address';
import type { TextRange } from '@/lib/text/range';
import { type FillValues, fill, namesIn } from './fill';
import { type ReplyWords, type Template, templatesOf, type Tone } from './reply';
import { type Rewrites, rewrite } from './rewrite';
import { type Change, type ClauseFacts, clauseAround, splice } from './splice';

/** A suggestion as it goes into the mail. */
export interface Suggestion {
  /** `<sign>/<tone>/<key>`, or `<sign>/own` for the user's own sentence said better. */
  readonly id: string;
  /** Absent when it fits every tone. */
  readonly tone?: Tone;
  readonly text: string;
  /** It offers slots: they are to be held once it is in. */
  readonly slots: boolean;
  /** For a draft: what to replace in the passage, and by what; `text` is what to show. */
  readonly change?: Change;
}

/** Flagged words in a stretch of a draft. */
export interface Passage {
  readonly text: string;
  readonly flagged: TextRange;
}

export interface SuggestFor {
  readonly sign: SignId;
  readonly words: ReplyWords;
  readonly values: FillValues;
  readonly address: Address;
  /** How often the user chose a suggestion, by id. */
  readonly picks: ReadonlyMap<string, number>;
  /** For a draft's sign. */
  readonly passage?: Passage;
  readonly clauses?: ClauseFacts;
  readonly rewrites?: Rewrites;
  /** The user's own wording, by id; it stands instead of ours. */
  readonly own?: ReadonlyMap<string, string>;
}

/**
 * What to say about a finding: all tones, in each what the user chose most often first and else as they are written. A
 * text with a value that is not known is left out, and one that reads the same as another of its tone stands once. In a
 * draft, the user's own sentence said better comes before all.
 */
export function suggest(ask: SuggestFor): Suggestion[] {
  const { sign, words, values, address, picks, passage, clauses, own } = ask;
  const clause = passage && clauses && clauseAround(passage.text, passage.flagged, clauses);
  const ready = inOrder(templatesOf(words, sign), picks).flatMap(({ id, tone, text: template }): Suggestion[] => {
    const source = own?.get(id) ?? template;
    const text = fill(source, values, address);
    if (text === undefined) return [];
    const slots = namesIn(source).includes('slots') && values.slots !== undefined && text.includes(values.slots.trim());
    const change = clause && splice(passage.text, clause, text, clauses);
    return [{ id, tone, text, slots, ...(change && { change }) }];
  });
  const once = ready.filter((one, i) => ready.findIndex((other) => other.tone === one.tone && other.text === one.text) === i);
  const better = betterOwn(ask);
  return better ? [better, ...once] : once;
}

function betterOwn({ sign, passage, clauses, rewrites }: SuggestFor): Suggestion | undefined {
  const steps = rewrites?.[sign];
  const change = passage && clauses && steps && rewrite(passage.text, passage.flagged, steps, clauses);
  return change && { id: `${sign}/own`, text: change.text, slots: false, change };
}

/** Chosen ones first; the rest as written. `sort` is stable. */
function inOrder(templates: readonly Template[], picks: ReadonlyMap<string, number>): Template[] {
  return [...templates].sort((a, b) => (picks.get(b.id) ?? 0) - (picks.get(a.id) ?? 0));
}
