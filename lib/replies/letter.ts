import type { SignId } from '@/lib/signs/catalog';
import type { Tone } from './reply';

/** What stands around the paragraphs of a whole reply, in one language. Texts are as `fill.ts` takes them. */
export interface LetterWords {
  readonly greeting: Readonly<Record<Tone, string>>;
  /** What follows the greeting: before one point or none, before several. Not to a rude message: no thanks for that. */
  readonly opening: Readonly<Record<Tone, { readonly one: string; readonly several: string }>>;
  /** Says which point a paragraph is about, when there are several; the paragraph goes on after it. */
  readonly lead: Readonly<Partial<Record<SignId, string>>>;
  /** Ends a reply that asks something; empty for nothing. */
  readonly closing: Readonly<Record<Tone, string>>;
  /** Stands in for an answer that is better given tomorrow. */
  readonly holding: string;
  readonly signOff: Readonly<Record<Tone, string>>;
  /**
   * Keys of the suggestions to take for a sign in a whole reply to several points, the fittest first; those of a tone
   * that is not named are taken as they are written.
   */
  readonly together: Readonly<Partial<Record<SignId, Readonly<Partial<Record<Tone, readonly string[]>>>>>>;
}

/** What a message says of itself besides its signs; pure looks at its words. */
export interface LetterFacts {
  /** The client wants to meet or to be called. */
  readonly asksForTime: (text: string) => boolean;
  /** Number of the invoice that is spoken of: "2041", "2026-17". */
  readonly invoiceNumber: (text: string) => string | undefined;
}

/** A ready piece of a reply that goes with no sign alone: a change order, a summary to confirm, a parting letter. */
export interface Move {
  readonly id: MoveId;
  /** Signs that it is an answer to; then it is offered before the others. */
  readonly signs: readonly SignId[];
  readonly text: string;
}

export const MOVES = [
  'slots',
  'peer',
  'value',
  'expert',
  'commitment',
  'expectations',
  'consultation',
  'change-order',
  'rounds',
  'qualify',
  'decision',
  'late-friendly',
  'late-firm',
  'late-pause',
  'late-final',
  'raise',
  'part-budget',
  'part-manner',
  'part-kindly',
] as const;
export type MoveId = (typeof MOVES)[number];

/** Ready pieces; and the page of an agreement and the extras to be charged: those are made of what is kept, not of a template. */
export const PIECES = [...MOVES, 'summary', 'billing'] as const;
export type PieceId = (typeof PIECES)[number];
