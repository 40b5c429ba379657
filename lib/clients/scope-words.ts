/** What one language knows of requests: enough to find what is asked for, and to tell it from where it is to go. Lower case. */
export interface ScopeWords {
  /** Beginnings of words that ask for a thing: what follows is the thing. */
  readonly asks: readonly string[];
  /** Words that may stand between the asking word and the thing, and say nothing of it. */
  readonly fillers: ReadonlySet<string>;
  /** Words after which it is not the thing any more that is spoken of: "to the footer", "for Monday". */
  readonly ends: ReadonlySet<string>;
  /** Words between one thing and the next. */
  readonly joins: ReadonlySet<string>;
  /** Words that name no thing by themselves: "design", "new". */
  readonly generic: ReadonlySet<string>;
  /** Words that say "beyond what there is": "extra", "another". */
  readonly more: ReadonlySet<string>;
  /** Endings that make no other word of a word. */
  readonly endings: readonly string[];
  /** Whether the word that names the thing comes first in its phrase or last. */
  readonly head: 'first' | 'last';
  /** Where it comes first: whether a word before it only describes it. */
  readonly isDescribing: (word: string) => boolean;
  /** The words with which a message asks for changes to work that was delivered. */
  readonly asksForChanges: (text: string) => { readonly start: number; readonly end: number } | undefined;
  /** Whether a message says yes to what was summed up for it. */
  readonly confirms: (text: string) => boolean;
  /** Whether a message promises a payment, an answer or material, and names no day for it. */
  readonly promises: (text: string) => boolean;
  /** Whether a reply of the user's names a price or offers the work for money. */
  readonly namesPrice: (text: string) => boolean;
  /** Whether a reply of the user's lets a fee go. */
  readonly waives: (text: string) => boolean;
  /** "3 of 2", of rounds. */
  readonly ofRounds: (round: number, agreed: number) => string;
}
