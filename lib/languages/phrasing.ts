// The writing side alone: for the worker and our pages; it needs no rules.
import type { FillValues } from '@/lib/replies/fill';
import type { LetterFacts, LetterWords, Move } from '@/lib/replies/letter';
import type { ReplyWords } from '@/lib/replies/reply';
import type { Rewrites } from '@/lib/replies/rewrite';
import type { ClauseFacts } from '@/lib/replies/splice';
import type { PickWords } from '@/lib/slots/picked';
import type { ZoneWords } from '@/lib/slots/heard-zone';
import type { SlotWords } from '@/lib/slots/words';
import type { Address } from '@/lib/text/address';
import { clauses as enClauses } from './en/clauses';
import { facts as enFacts, letter as enLetter } from './en/letter';
import { moves as enMoves } from './en/moves';
import { picking as enPicking } from './en/picking';
import { replies as enReplies } from './en/replies';
import { rewrites as enRewrites } from './en/rewrites';
import { sample as enSample } from './en/sample';
import { slots as enSlots } from './en/slots';
import { zones as enZones } from './en/zones';
import { addressOf as ruAddress } from './ru/address';
import { clauses as ruClauses } from './ru/clauses';
import { facts as ruFacts, letter as ruLetter } from './ru/letter';
import { moves as ruMoves } from './ru/moves';
import { picking as ruPicking } from './ru/picking';
import { replies as ruReplies } from './ru/replies';
import { rewrites as ruRewrites } from './ru/rewrites';
import { sample as ruSample } from './ru/sample';
import { slots as ruSlots } from './ru/slots';
import { zones as ruZones } from './ru/zones';

export interface Phrasing {
  readonly replies: ReplyWords;
  readonly letter: LetterWords;
  readonly moves: readonly Move[];
  readonly facts: LetterFacts;
  readonly slots: SlotWords;
  /** Made-up values, to show what a text looks like. */
  readonly sample: FillValues;
  readonly clauses: ClauseFacts;
  readonly picking: PickWords;
  readonly zones: readonly ZoneWords[];
  readonly rewrites: Rewrites;
  /** How a text speaks to its reader; absent where the language does not tell. */
  readonly addressOf?: (text: string) => Address | undefined;
}

/** By BCP 47 primary tag. */
export const PHRASING: Readonly<Partial<Record<string, Phrasing>>> = {
  en: {
    replies: enReplies,
    letter: enLetter,
    moves: enMoves,
    facts: enFacts,
    slots: enSlots,
    sample: enSample,
    clauses: enClauses,
    picking: enPicking,
    zones: enZones,
    rewrites: enRewrites,
  },
  ru: {
    replies: ruReplies,
    letter: ruLetter,
    moves: ruMoves,
    facts: ruFacts,
    slots: ruSlots,
    sample: ruSample,
    clauses: ruClauses,
    picking: ruPicking,
    zones: ruZones,
    rewrites: ruRewrites,
    addressOf: ruAddress,
  },
};
