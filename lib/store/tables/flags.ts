import type { FirmlyDb } from '../db';
import { headOf } from './clients';
import { learn } from './lessons';
import { refreshThreads } from './threads';

export { addQuietPhrase as quietPhrase, forgetQuietPhrase, listQuietPhrases } from './quiet-phrases';

/** "Not a problem": the flag is not shown again, and its rule is less sure with this client from now on. Gives false when there is no such flag. */
export async function dismissFlag(db: FirmlyDb, id: string, now = 0): Promise<boolean> {
  return db.transaction('rw', [db.flags, db.threads, db.lessons, db.clients], async () => {
    const flag = await db.flags.get(id);
    if (!flag) return false;
    if (flag.state === 'dismissed') return true;
    await db.flags.put({ ...flag, state: 'dismissed' });
    // What the user wrote down themselves is no guess of a rule.
    if (!flag.rule.startsWith('agreement/')) await learn(db, flag.rule, flag.sign, await headOf(db, flag.clientId), now);
    await refreshThreads(db, [flag.threadId]);
    return true;
  });
}
