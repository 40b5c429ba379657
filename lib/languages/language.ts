import type { Pack } from '@/lib/signs/rule';
import type { ReplyWords } from '@/lib/replies/reply';
import type { SlotWords } from '@/lib/slots/words';

/** How quoted history and signatures look in mail written with a client in this language (see `lib/text/newest.ts`). */
export interface QuotingFacts {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Attribution lines: words that stand in one, e.g. `wrote` / `написал`; lower case. */
  readonly wrote: readonly string[];
  /** Header labels of a pasted mail header in the order From, Sent, To, Subject; lower case, no colon. */
  readonly from: readonly string[];
  readonly sent: readonly string[];
  readonly to: readonly string[];
  readonly subject: readonly string[];
  /** What stands between the dashes of "-----Original Message-----"; lower case. */
  readonly original: readonly string[];
  /** Lines that a phone or an app adds, as beginnings, lower case: `sent from my`. */
  readonly footers: readonly string[];
  /** Beginnings of legal disclaimers, lower case. */
  readonly disclaimers: readonly string[];
}

/** Everything that one language knows. A folder may hold quoting only: then mail in it is cut right, and not judged. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  readonly quoting: QuotingFacts;
  /** Words that only this language uses often; for the language guess. Lower case. */
  readonly commonWords: readonly string[];
  readonly pack?: Pack;
  readonly replies?: ReplyWords;
  readonly slots?: SlotWords;
}
