import type { FirmlyDb } from '../db';

/** The extension's own log is a ring: the oldest entries make room. */
const MOST = 200;

export interface LogEntry {
  /** ms since 1970 */
  readonly at: number;
  readonly where: string;
  readonly what: string;
}

/** Notes what went wrong. `what` is the error's kind and place, never its words (see `troubleOf`). */
export async function writeLog(db: FirmlyDb, where: string, what: string, at: number): Promise<void> {
  await db.transaction('rw', db.log, async () => {
    await db.log.add({ at, where: where.slice(0, 300), what: what.slice(0, 1000) });
    const over = (await db.log.count()) - MOST;
    if (over > 0) await db.log.bulkDelete(await db.log.orderBy('id').limit(over).primaryKeys());
  });
}

/** Newest first. */
export async function readLog(db: FirmlyDb): Promise<LogEntry[]> {
  const rows = await db.log.orderBy('id').reverse().toArray();
  return rows.map(({ at, where, what }) => ({ at, where, what }));
}
