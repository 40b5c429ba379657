import type { SignId } from './catalog';

/**
 * A rule as data: one idea of how a sign sounds in one language. docs/rules.md explains the pattern language.
 * Everything that is matched is matched inside one sentence of the newest text.
 */
export interface Rule {
  /** Unique in the language: `<sign>/<idea>`, e.g. `scope-creep/while-you-are-in-there`. */
  readonly id: string;
  /** Ways to say it; each is a pattern in the pattern language. Any one that matches is evidence. */
  readonly patterns: readonly string[];
  /**
   * How sure one match makes us, 0…1: 0.9 flags by itself at every sensitivity, 0.5 needs company.
   * See `lib/signs/engine/combine.ts` for the sum and the thresholds.
   */
  readonly weight: number;
  /** Message key (in `public/_locales`) of the one-sentence reason; default `sign_<id>_reason`. */
  readonly reason?: string;
  /** Where the idea comes from, e.g. "series: free consulting" or "own practice". */
  readonly source: string;
  /** Patterns that call the rule off when they match in the same sentence; names of shared veto lists as `@veto:<name>`. */
  readonly unless?: readonly string[];
  /** As `unless`, but anywhere in the message (its newest text). */
  readonly unlessAnywhere?: readonly string[];
  /** What the sentence must be besides. */
  readonly needs?: {
    readonly question?: boolean;
    /** Whether one of the pack's `negations` stands within the three words before the match. */
    readonly negated?: boolean;
  };
  /** What must not be known to be otherwise about the mail; unknown circumstances do not silence a rule. */
  readonly when?: When;
  /** Patterns of which one must match in the same sentence, or in the one before or after with `near`. */
  readonly with?: readonly string[];
  readonly near?: readonly string[];
  /** At least three messages it must catch and three near misses it must leave alone: tests are made from them. */
  readonly catches: readonly string[];
  readonly spares: readonly string[];
}

/** Circumstances that a rule asks for. */
export interface When {
  readonly firstMail?: boolean;
  readonly priceInThread?: boolean;
  readonly outsideHours?: boolean;
  /**
   * For drafts: the message that it answers shows one of these signs. Unlike the others this must be known: a draft is
   * read together with the message it answers, or the rule is silent.
   */
  readonly answers?: readonly SignId[];
}

/** The rules of one sign in one language, as a language folder exports them. */
export interface SignRules {
  readonly sign: SignId;
  /** Calls every rule of the sign off, anywhere in the message: as `unlessAnywhere`, said once. */
  readonly unlessAnywhere?: readonly string[];
  readonly rules: readonly Rule[];
}

/** Everything the engine needs to know to hear the signs in one language. */
export interface Pack {
  /** BCP 47 primary tag, e.g. `en`. */
  readonly language: string;
  /** How words are taken apart before matching; see `engine/vocabulary.ts`. Absent: they are not. */
  readonly spelling?: Spelling;
  /** Word classes: `@name` in a pattern. Entries are patterns too (no gaps, may use other classes, no circles). */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Veto lists by name: `@veto:name` in `unless`. */
  readonly vetoes: Readonly<Record<string, readonly string[]>>;
  /** Words that turn what follows into its opposite: `needs.negated`. */
  readonly negations: readonly string[];
  /** Calls every rule off, anywhere in the message: mail that is nobody's client's. As `unlessAnywhere`. */
  readonly unlessAnywhere?: readonly string[];
  readonly signs: readonly SignRules[];
}

/** A language's way with contracted and misspelt words, so that a rule spells each thing once. All lower case. */
export interface Spelling {
  /** Whole tokens and the words they stand for: `can't` → `can not`, `pls` → `please`. */
  readonly words: Readonly<Record<string, string>>;
  /** Endings with an apostrophe and the word they stand for: `'ll` → `will`; an empty word drops the ending. */
  readonly endings: Readonly<Record<string, string>>;
  /** The stem of a word, where the language inflects so much that rules compare stems; `=word` asks for the very form. */
  readonly stem?: (word: string) => string;
  /**
   * The grammatical form that a rule's word insists on besides its stem: a request is not a promise, though both share
   * the stem. Undefined: any form will do. Two words in the same form have the same mark.
   */
  readonly form?: (word: string) => string | undefined;
}
