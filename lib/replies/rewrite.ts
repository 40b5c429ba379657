import type { SignId } from '@/lib/signs/catalog';
import type { TextRange } from '@/lib/text/range';
import { type Change, type ClauseFacts, clauseAround } from './splice';

/** One step towards the same sentence said better: what goes, and what stands there instead. */
export interface RewriteStep {
  /** Tried once on the sentence; `^` is its beginning. */
  readonly find: RegExp;
  /** As in `String.replace`; what is put at the beginning gets a capital by itself. */
  readonly put: string;
  /** The sentence becomes a question. */
  readonly asks?: true;
}

/** Steps per sign of a draft, tried in order; each sees what the ones before left. */
export type Rewrites = Readonly<Partial<Record<SignId, readonly RewriteStep[]>>>;

const LONGEST = 600;

/**
 * The user's own sentence without what gives too much away: nothing else of it changes. Undefined when no step fits,
 * when the flagged words would stand there still, or when too little would be left of it to be a sentence.
 */
export function rewrite(text: string, flagged: TextRange, steps: readonly RewriteStep[], facts: ClauseFacts): Change | undefined {
  const { sentence } = clauseAround(text, flagged, facts);
  const said = text.slice(sentence.start, sentence.end);
  if (said.length > LONGEST) return undefined;
  let better = said;
  for (const { find, put, asks } of steps) {
    const next = better.replace(find, put);
    if (next === better) continue;
    better = tidy(next);
    if (asks) better = better.replace(/[.!…?]{0,8}$/u, '?');
  }
  if (better === said || better.includes(text.slice(flagged.start, flagged.end))) return undefined;
  if (better.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < 2) return undefined;
  return { start: sentence.start, end: sentence.end, text: better };
}

/** Blanks and commas as they should be after something was taken out, and a capital at the beginning. */
function tidy(text: string): string {
  const clean = text
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .replace(/,([.?!])/g, '$1')
    .trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
