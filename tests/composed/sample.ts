import type { SignId } from '@/lib/signs/catalog';

/** A client's message with what is to be found in it: the flagged words by sign. */
export interface SampleThread {
  readonly id: string;
  /** Name as the mail shows it. */
  readonly from: string;
  readonly mail: string;
  readonly found: readonly (readonly [sign: SignId, words: string])[];
  /** The user's rate, when set. */
  readonly rate?: string;
}
