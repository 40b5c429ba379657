import type { FirmlyDb } from '../db';
import { refreshThreads } from './threads';

export { addQuietPhrase as quietPhrase, forgetQuietPhrase, listQuietPhrases } from './quiet-phrases';

/** "Not a problem": the flag is not shown again. Gives false when there is no such flag. */
export async function dismissFlag(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.flags, db.threads, async () => {
    const flag = await db.flags.get(id);
    if (!flag) return false;
    if (flag.state === 'dismissed') return true;
    await db.flags.put({ ...flag, state: 'dismissed' });
    await refreshThreads(db, [flag.threadId]);
    return true;
  });
}
