import type { TextRange } from '@/lib/text/range';
import type { SignId } from './catalog';

/** One idea found in a text: at most one finding per sign and overlapping range. */
export interface Finding {
  readonly sign: SignId;
  /** UTF-16 offsets into the text that was judged, end exclusive, `0 ≤ start < end ≤ text.length`. */
  readonly start: number;
  readonly end: number;
  /** 0…1, see `engine/combine.ts`. */
  readonly confidence: number;
  /** Id of the rule that carried most of the evidence. */
  readonly rule: string;
  /** Message key of the one-sentence reason shown to the user. */
  readonly reason: string;
  /** Who says so; a learned second opinion may come on top of the rules later. */
  readonly origin: 'rules';
}

/** A match that a veto called off: kept so that the user can see why nothing was flagged. */
export interface Spared {
  readonly sign: SignId;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The veto that spoke: a list's name, or the rule's own condition. */
  readonly veto: string;
}

/** What judging one text gives. */
export interface Judgement {
  /** Language it was judged in; absent when no pack knows the text's language: then nothing is judged. */
  readonly language?: string;
  /** The stretches that were judged: what the author wrote now. */
  readonly newest: readonly TextRange[];
  readonly findings: readonly Finding[];
  readonly spared: readonly Spared[];
}
