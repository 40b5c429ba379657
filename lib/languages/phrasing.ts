// The writing side alone: for the card and the worker, which need no rules.
import type { ReplyWords } from '@/lib/replies/reply';
import type { SlotWords } from '@/lib/slots/words';
import { replies as enReplies } from './en/replies';
import { slots as enSlots } from './en/slots';
import { replies as ruReplies } from './ru/replies';
import { slots as ruSlots } from './ru/slots';

export interface Phrasing {
  readonly replies: ReplyWords;
  readonly slots: SlotWords;
}

/** By BCP 47 primary tag. */
export const PHRASING: Readonly<Partial<Record<string, Phrasing>>> = {
  en: { replies: enReplies, slots: enSlots },
  ru: { replies: ruReplies, slots: ruSlots },
};
