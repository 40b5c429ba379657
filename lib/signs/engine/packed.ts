import type { Spelling, When } from '../rule';

/**
 * A pack made ready for running: every pattern taken apart, every word a number, nothing said twice. The build makes it
 * from a pack's rules (see `packing.ts`), so that an extension page or worker starts in milliseconds. JSON, no functions.
 */
export interface Packed {
  /**
   * The words that patterns are made of, joined by line breaks; a literal's number is its place. The first character says
   * how it is compared: `.` word, `=` this very word, `~` stem (with `+form` where the form matters), `*` beginning.
   */
  readonly literals: string;
  /** Pairs of a common literal and its share of a text's words, in thousandths: the others are rare. */
  readonly common: readonly number[];
  /** Nodes one after another, each a kind (`NODE`) and its numbers; a node's number is its place in order. */
  readonly nodes: readonly number[];
  /** Per pattern: its node times four, plus 1 when bound to the sentence's start, plus 2 when bound to its end. */
  readonly patterns: readonly number[];
  /**
   * Per pattern: how many words it spans at most, how many parts must have a word in the sentence, which of them is the
   * rarest, and these parts in order.
   */
  readonly musts: readonly number[];
  /** Per group: its first pattern; a group's patterns stand together. The last number closes the last group. */
  readonly groups: readonly number[];
  readonly rules: readonly PackedRule[];
  /** Names of conditions: veto lists, and `own`. */
  readonly names: readonly string[];
  /** Literals that turn what follows into its opposite. */
  readonly negations: readonly number[];
}

export interface PackedRule {
  readonly id: string;
  readonly weight: number;
  /** Message key of the reason, when it is not the sign's own. */
  readonly reason?: string;
  /** The group of its own patterns. */
  readonly group: number;
  /** Pairs of group and name. */
  readonly unless?: readonly number[];
  readonly unlessAnywhere?: readonly number[];
  readonly with?: number;
  readonly near?: number;
  readonly needs?: { readonly question?: boolean; readonly negated?: boolean };
  readonly when?: When;
}

/** Kinds of nodes, and the numbers that follow each. */
export const NODE = {
  /** literal */
  literal: 0,
  /** – any number written in digits */
  number: 1,
  /** – any one word */
  any: 2,
  /** most: so many words of any kind, or fewer */
  gap: 3,
  /** count, nodes… */
  sequence: 4,
  /** count, nodes… (as differences, sorted) */
  choice: 5,
  /** node */
  optional: 6,
} as const;

export const AT_START = 1;
export const AT_END = 2;

/** A pack as the build ships it: its rules ready for running. */
export interface ReadyPack {
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly spelling?: Spelling;
  readonly packed: Packed;
}
