// The writing side alone: for the worker and our pages; it needs no rules.
import type { ReplyWords } from '@/lib/replies/reply';
import type { Rewrites } from '@/lib/replies/rewrite';
import type { ClauseFacts } from '@/lib/replies/splice';
import type { SlotWords } from '@/lib/slots/words';
import type { Address } from '@/lib/text/address';
import { clauses as enClauses } from './en/clauses';
import { replies as enReplies } from './en/replies';
import { rewrites as enRewrites } from './en/rewrites';
import { slots as enSlots } from './en/slots';
import { addressOf as ruAddress } from './ru/address';
import { clauses as ruClauses } from './ru/clauses';
import { replies as ruReplies } from './ru/replies';
import { rewrites as ruRewrites } from './ru/rewrites';
import { slots as ruSlots } from './ru/slots';

export interface Phrasing {
  readonly replies: ReplyWords;
  readonly slots: SlotWords;
  readonly clauses: ClauseFacts;
  readonly rewrites: Rewrites;
  /** How a text speaks to its reader; absent where the language does not tell. */
  readonly addressOf?: (text: string) => Address | undefined;
}

/** By BCP 47 primary tag. */
export const PHRASING: Readonly<Partial<Record<string, Phrasing>>> = {
  en: { replies: enReplies, slots: enSlots, clauses: enClauses, rewrites: enRewrites },
  ru: { replies: ruReplies, slots: ruSlots, clauses: ruClauses, rewrites: ruRewrites, addressOf: ruAddress },
};
