import type { Moment } from '@/lib/protocol/messages/timeline';
import type { FirmlyDb } from '@/lib/store/db';
import { agreementsOf } from '@/lib/store/tables/agreements';
import { headOf } from '@/lib/store/tables/clients';
import { EVER, flagsOf, happeningsOf } from '@/lib/store/tables/happened';
import { entriesOf } from '@/lib/store/tables/ledger';
import { offersOf } from '@/lib/store/tables/offers';

const LISTED = 100;

/** What happened with a client, the newest first; at most a hundred. */
export async function timelineOf(db: FirmlyDb, id: string): Promise<Moment[]> {
  const head = await headOf(db, id);
  const [flags, happenings, entries, agreements, offers] = await Promise.all([
    flagsOf(db, head, EVER, LISTED),
    happeningsOf(db, head, EVER, undefined, LISTED),
    entriesOf(db, head),
    agreementsOf(db, head),
    offersOf(db, head),
  ]);
  const told = [
    ...flags.map(({ seenAt, sign, excerpt, threadId }) => ({ at: seenAt, kind: 'flag' as const, sign, words: excerpt, threadId })),
    ...happenings.map(({ at, kind, threadId }) => ({ at, kind, threadId })),
    ...entries.map(({ at, what, threadId }) => ({ at, kind: 'entry' as const, words: what, threadId })),
    ...offers.map(({ at }) => ({ at, kind: 'offer' as const, threadId: undefined })),
    ...agreements.map(({ at, project }) => ({ at, kind: 'agreement' as const, words: project, threadId: undefined })),
    ...agreements.flatMap(({ confirmedAt, project }) =>
      confirmedAt === undefined ? [] : [{ at: confirmedAt, kind: 'confirmed' as const, words: project, threadId: undefined }],
    ),
  ]
    .sort((a, b) => b.at - a.at)
    .slice(0, LISTED);
  const threads = await db.threads.bulkGet(told.map(({ threadId = '' }) => threadId));
  // A thread that is gone is not named.
  return told.map(({ threadId, ...moment }, i) => (threads[i] && threadId !== undefined ? { ...moment, threadId } : moment));
}
