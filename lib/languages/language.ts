import type { ReadyPack } from '@/lib/signs/engine/packed';
import type { Pack } from '@/lib/signs/rule';
import type { ReplyWords } from '@/lib/replies/reply';
import type { SlotWords } from '@/lib/slots/words';
import type { QuotingFacts } from '@/lib/text/quoting-facts';

export type { QuotingFacts };

/** Everything that one language knows. A folder may hold quoting only: then mail in it is cut right, and not judged. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  readonly quoting: QuotingFacts;
  /** Words that only this language uses often; for the language guess. Lower case. */
  readonly commonWords: readonly string[];
  /** Words of its neighbours that it does not have; they count against it. Lower case. */
  readonly neighbourWords?: readonly string[];
  /** Letters of its script that it never uses: і is not Russian, ы is not Ukrainian. Lower case. */
  readonly neverLetters?: string;
  /** Letters that give it away among languages of the same script: ы, ї. Lower case. */
  readonly ownLetters?: string;
  /** Its rules: as they are written, or made ready by the build. */
  readonly pack?: Pack | ReadyPack;
  readonly replies?: ReplyWords;
  readonly slots?: SlotWords;
}
