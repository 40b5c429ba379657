import type { Client } from '@/lib/records/client';
import type { Flag } from '@/lib/records/flag';
import type { Thread } from '@/lib/records/thread';
import { normalisePhrase } from '@/lib/text/phrase';
import type { FirmlyDb } from '../db';
import { type BusyRow, type ClientRow, type FlagRow, shelvesOf, type ThreadRow } from '../rows';
import { asRow } from '../tables/clients';
import { FORGOTTEN, lookAtOldExcerptsAgain } from '../tables/retention';
import { refreshThreads } from '../tables/threads';
import { threadWords } from '../words';
import { type Backup, TABLE_NAMES, type TableName } from './format';
import type { Work } from './batches';

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
 * here and changes nothing that is.
 */
export async function restoreBackup(db: FirmlyDb, backup: Backup, how: 'merge' | 'replace', { onProgress, signal }: Work): Promise<void> {
  const rows = rowsOf(backup);
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
        if (name === 'flags' && how === 'merge') for (const flag of fresh as FlagRow[]) touched.add(flag.threadId);
        done += batch.length;
        onProgress(done / all);
      }
    }
    await refreshThreads(db, touched);
    if (how === 'merge') await lookAtOldExcerptsAgain(db);
    signal.throwIfAborted();
  });
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

function keyOf(db: FirmlyDb, name: TableName, row: unknown): string {
  return String((row as Record<string, unknown>)[db.table(name).schema.primKey.keyPath as string]);
}

/** Rows as the tables hold them, the first of each key: a file is nobody's but a stranger's until it is looked at. */
function rowsOf({ rows }: Backup): Record<TableName, readonly object[]> {
  const excerpts = new Map<string, string[]>();
  for (const flag of rows.flags as readonly Flag[])
    if (flag.state === 'active') excerpts.set(flag.threadId, [...(excerpts.get(flag.threadId) ?? []), flag.excerpt]);
  const made: Partial<Record<TableName, (row: never) => object>> = {
    clients: (client: Client): ClientRow => asRow(client),
    threads: (thread: Thread): ThreadRow => ({
      ...thread,
      words: threadWords(thread, excerpts.get(thread.id) ?? []),
      shelves: shelvesOf(thread),
    }),
    flags: (flag: Flag): FlagRow => ({
      ...flag,
      phrase: flag.excerpt === FORGOTTEN ? '' : normalisePhrase(flag.excerpt).slice(0, 400),
    }),
  };
  const tables: Partial<Record<TableName, readonly object[]>> = {};
  for (const name of TABLE_NAMES) {
    const make = made[name];
    const own = (rows[name] as readonly object[]).map((row) => (make ? make(row as never) : row));
    tables[name] = name === 'busy' ? own : firstOfEach(own, KEYS[name] ?? 'id');
  }
  return tables as Record<TableName, readonly object[]>;
}

const KEYS: Readonly<Partial<Record<TableName, string>>> = { settings: 'key', scores: 'clientId' };

function firstOfEach(rows: readonly object[], key: string): object[] {
  const found = new Map<unknown, object>();
  for (const row of rows) {
    const id = (row as Record<string, unknown>)[key];
    if (!found.has(id)) found.set(id, row);
  }
  return [...found.values()];
}
