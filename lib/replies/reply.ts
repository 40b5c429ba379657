import type { SignId } from '@/lib/signs/catalog';

/**
 * Ready words for one sign in one language. In a draft sign's text, `{slots}` stands for the two-slot sentence;
 * the composer never lets a placeholder through (see `compose.ts`).
 */
export interface Suggestion {
  /** Unique in the language, e.g. `scope-creep/quote-first`. */
  readonly id: string;
  readonly sign: SignId;
  readonly text: string;
}

export interface ReplyWords {
  readonly suggestions: readonly Suggestion[];
}
