import { ALL_QUOTING } from '@/lib/languages';
import { newestRanges } from '@/lib/text/newest';

/** Offset behind the last of the user's own words in a draft: before the signature and the quoted mail. */
export function ownWordsEnd(text: string): number {
  return newestRanges(text, ALL_QUOTING)[0]?.end ?? 0;
}
