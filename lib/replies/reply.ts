import type { SignId } from '@/lib/signs/catalog';

/** From obliging to plain-spoken; each is polite. */
export const TONES = ['warm', 'neutral', 'firm'] as const;
export type Tone = (typeof TONES)[number];

/** Texts by a key that names the move, e.g. `quote-first`; what may stand in a text says `fill.ts`. */
export type Words = Readonly<Record<string, string>>;

/**
 * Ready words for one sign in one language, at least four in each tone. Those for a draft's sign stand in for a clause
 * of the draft, and so are one sentence each; those for a message's sign are a paragraph of a reply.
 */
export interface SignWords extends Readonly<Record<Tone, Words>> {
  readonly sign: SignId;
}

export interface ReplyWords {
  readonly signs: readonly SignWords[];
}

/** One text of a sign's words, not filled yet. `id` is unique in its language: `scope-creep/neutral/quote-first`. */
export interface Template {
  readonly id: string;
  readonly sign: SignId;
  readonly tone: Tone;
  readonly text: string;
}

/** All texts for a sign, warm before neutral before firm, as they are written. */
export function templatesOf(words: ReplyWords, sign: SignId): Template[] {
  const found = words.signs.find((entry) => entry.sign === sign);
  if (!found) return [];
  return TONES.flatMap((tone) => Object.entries(found[tone]).map(([key, text]) => ({ id: `${sign}/${tone}/${key}`, sign, tone, text })));
}
