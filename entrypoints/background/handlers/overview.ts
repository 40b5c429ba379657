import { mailsRead, overviewRead, recordRead } from '@/lib/protocol/messages/overview';
import { timelineRead } from '@/lib/protocol/messages/timeline';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { mailsBehind } from '../mails-behind';
import { overviewOf, recordOf } from '../overview';
import { timelineOf } from '../timeline';

/** What the dashboard looks back on. */
export function answerOverview(db: FirmlyDb): void {
  answer(overviewRead, () => overviewOf(db, Date.now()));
  answer(recordRead, (span) => recordOf(db, span));
  answer(timelineRead, async ({ id }) => ({ moments: await timelineOf(db, id) }));
  answer(mailsRead, (behind) => mailsBehind(db, behind));
}
