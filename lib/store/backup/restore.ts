import type { FirmlyDb } from '../db';
import type { BusyRow, ClientRow, FlagRow, ThreadRow } from '../rows';
import { dismissQuietPhrases } from '../tables/quiet-phrases';
import { lookAtOldExcerptsAgain } from '../tables/retention';
import { refreshThreads } from '../tables/threads';
import type { Work } from './batches';
import { type Backup, TABLE_NAMES, type TableName } from './format';
import { rowsIn } from './rows';

const AT_ONCE = 1_000;

export interface TablePreview {
  readonly name: TableName;
  readonly inFile: number;
  /** Of those: rows that are kept here already, by their key. */
  readonly here: number;
  /** Rows that are kept here in all. */
  readonly kept: number;
}

/** What restoring would meet; nothing is written. */
export async function previewRestore(db: FirmlyDb, { rows }: Backup): Promise<TablePreview[]> {
  const previews: TablePreview[] = [];
  for (const name of TABLE_NAMES) {
    const own = rows[name];
    const kept = await db.table(name).count();
    const keys = name === 'busy' || kept === 0 ? [] : own.map((row) => keyOf(db, name, row));
    let here = 0;
    for (let i = 0; i < keys.length; i += AT_ONCE)
      here += await db
        .table(name)
        .where(':id')
        .anyOf(keys.slice(i, i + AT_ONCE))
        .count();
    previews.push({ name, inFile: own.length, here, kept });
  }
  return previews;
}

/**
 * Puts a backup in place, all of it or nothing: one transaction over every table, which the browser takes back as a whole
 * when it is stopped, fails, or the computer dies. `replace` leaves only what the file holds; `merge` adds what is not
 * here and changes nothing that is, but that a thread's row counts the flags of both, and phrases that are never to be
 * flagged are not.
 */
export async function restoreBackup(db: FirmlyDb, backup: Backup, how: 'merge' | 'replace', work: Work): Promise<void> {
  const { onProgress, signal } = work;
  const rows = await rowsIn(backup, work);
  const all = Math.max(
    1,
    TABLE_NAMES.reduce((sum, name) => sum + rows[name].length, 0),
  );
  let done = 0;
  signal.throwIfAborted();
  await db.transaction('rw', db.tables, async (tx) => {
    // At once, whatever is being written just now.
    const stop = (): void => {
      tx.abort();
    };
    signal.addEventListener('abort', stop);
    tx.on('complete', () => {
      signal.removeEventListener('abort', stop);
    });
    if (how === 'replace') for (const name of TABLE_NAMES) await db.table(name).clear();
    const touched = new Set<string>();
    const knownCalendars = new Set(await db.calendars.toCollection().primaryKeys());
    for (const name of TABLE_NAMES) {
      for (let i = 0; i < rows[name].length; i += AT_ONCE) {
        signal.throwIfAborted();
        const batch = rows[name].slice(i, i + AT_ONCE);
        const fresh = how === 'replace' ? batch : await unknownHere(db, name, batch, knownCalendars);
        await db.table(name).bulkAdd([...fresh]);
        if (how === 'merge') for (const thread of threadsOf(name, fresh)) touched.add(thread);
        done += batch.length;
        onProgress(done / all);
      }
    }
    await joinHeads(db);
    if (how === 'merge') {
      for (const thread of await dismissQuietPhrases(db)) touched.add(thread);
      await refreshThreads(db, touched);
      await lookAtOldExcerptsAgain(db);
    }
  });
}

/** Threads whose row may count other flags than there are now. */
function threadsOf(name: TableName, fresh: readonly object[]): string[] {
  if (name === 'flags') return (fresh as readonly FlagRow[]).map(({ threadId }) => threadId);
  return name === 'threads' ? (fresh as readonly ThreadRow[]).map(({ id }) => id) : [];
}

async function unknownHere(
  db: FirmlyDb,
  name: TableName,
  batch: readonly object[],
  knownCalendars: ReadonlySet<string>,
): Promise<readonly object[]> {
  // Busy times have no names of their own: they come with their calendar, or not at all.
  if (name === 'busy') return (batch as BusyRow[]).filter(({ calendarId }) => !knownCalendars.has(calendarId));
  const known = await db.table(name).bulkGet(batch.map((row) => keyOf(db, name, row)));
  return batch.filter((_, i) => known[i] === undefined);
}

/** Each address names its client's head itself: no chain, no circle, nobody who is not there. */
async function joinHeads(db: FirmlyDb): Promise<void> {
  const joined = await db.clients.where('headId').above('').toArray();
  const headIds = new Map(joined.map(({ id, headId }) => [id, headId]));
  const changed: ClientRow[] = [];
  for (const row of joined) {
    const way = new Set([row.id]);
    let head = row.headId;
    for (let next = head; next !== undefined && !way.has(next); next = headIds.get(next)) {
      way.add(next);
      head = next;
    }
    const isHead = head !== undefined && !headIds.has(head) && (await db.clients.get(head)) !== undefined;
    if (isHead && head === row.headId) continue;
    const next: ClientRow = { ...row, ...(isHead && head !== undefined && { headId: head }) };
    if (!isHead) Reflect.deleteProperty(next, 'headId');
    changed.push(next);
  }
  await db.clients.bulkPut(changed);
}

function keyOf(db: FirmlyDb, name: TableName, row: unknown): string {
  return String((row as Record<string, unknown>)[db.table(name).schema.primKey.keyPath as string]);
}
