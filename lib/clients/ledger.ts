import type { EntryKind } from '@/lib/records/entry';
import type { SignId } from '@/lib/signs/catalog';

/** Minutes that a slip is taken to have cost until the user says better: a guess, and called one wherever it is shown. */
export const ESTIMATES: Readonly<Record<EntryKind, number>> = { extra: 60, advice: 20, waived: 30, missed: 30 };

const EXTRAS: readonly SignId[] = ['scope-creep', 'endless-revisions', 'free-proposal', 'rush'];

export interface ReplySeen {
  /** What the message showed that is answered. */
  readonly asked: readonly SignId[];
  /** Message keys of why the reply was found to give in (`together_more` and the like), and signs of the draft. */
  readonly found: readonly { readonly sign: SignId; readonly reason: string }[];
  readonly namesPrice: boolean;
  readonly waives: boolean;
  /** Words of the reply. */
  readonly length: number;
}

/** Words from which an answer to a question of trade is work, not courtesy. */
const AN_ANSWER = 60;

/** What a reply gave away, per sign of the message that it answers; empty when the user stood firm. */
export function givenAway({ asked, found, namesPrice, waives, length }: ReplySeen): { readonly sign: SignId; readonly kind: EntryKind }[] {
  if (namesPrice && !waives) return [];
  const gave = found.some(({ reason, sign }) => reason === 'together_more' || reason === 'together_rush' || sign === 'free-giveaway');
  return asked.flatMap((sign): { sign: SignId; kind: EntryKind }[] => {
    if (sign === 'free-advice') return gave || length >= AN_ANSWER ? [{ sign, kind: 'advice' }] : [];
    if (sign === 'late-payment' || sign === 'budget-pressure') return waives ? [{ sign, kind: 'waived' }] : [];
    return EXTRAS.includes(sign) && gave ? [{ sign, kind: 'extra' }] : [];
  });
}
