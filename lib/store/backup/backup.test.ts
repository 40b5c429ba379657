import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirmlyDb, makeDb } from '../db';
import { everyRow, fillEveryTable } from '../testing/every-table';
import { seenMail } from '../testing/seen-mail';
import { asRow } from '../tables/clients';
import { deleteEverything } from '../tables/deletes';
import { dismissFlag } from '../tables/flags';
import { addQuietPhrase } from '../tables/quiet-phrases';
import { FORGOTTEN, forgetExcerpts } from '../tables/retention';
import { keepSeen } from '../tables/seen';
import { listThreads } from '../tables/threads';
import { TABLE_NAMES } from './format';
import { readBackup } from './read';
import { previewRestore, restoreBackup } from './restore';
import { rowsIn } from './rows';
import { writeBackup } from './write';

let db: FirmlyDb;
let other: FirmlyDb;
const fresh = (): FirmlyDb => makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
beforeEach(async () => {
  db = fresh();
  other = fresh();
  await fillEveryTable(db);
});
afterEach(() => {
  db.close();
  other.close();
});

const NOW = 1_800_000_000_000;
const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
const exported = (from = db): Promise<string> => writeBackup(from, NOW, quietly);
const parsed = async (text: string) => {
  const read = await readBackup(text, quietly);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('a backup', () => {
  it('holds every table but the log', async () => {
    expect([...TABLE_NAMES, 'log'].sort()).toEqual(db.tables.map(({ name }) => name).sort());
    const rows = await everyRow(db);
    for (const name of TABLE_NAMES) expect(rows[name]?.length, name).toBeGreaterThan(0);
  });

  it('comes back row by row after everything was erased, and on another computer', async () => {
    const before = await everyRow(db);
    const text = await exported();
    const backup = await parsed(text);
    expect(backup).toMatchObject({ at: NOW, broken: 0 });
    await deleteEverything(db);
    expect(Object.values(await everyRow(db)).flat()).toEqual([]);
    await restoreBackup(db, backup, 'replace', quietly);
    await restoreBackup(other, backup, 'merge', quietly);
    expect(await everyRow(db)).toEqual(before);
    expect(await everyRow(other)).toEqual(before);
    // And what was made anew is worth what it was.
    expect(JSON.parse(await exported(other))).toEqual(JSON.parse(text));
    expect((await listThreads(db, { state: 'open', search: 'bakery', limit: 5 })).threads).not.toEqual([]);
  });

  it('is written the same whatever the size of a batch', async () => {
    await fillEveryTable(other, 260);
    const backup = await parsed(await exported(other));
    expect(backup.rows.flags).toHaveLength(260 * 8);
    await restoreBackup(db, backup, 'replace', quietly);
    expect(await everyRow(db)).toEqual(await everyRow(other));
  });

  it('tells how far it is, and changes nothing when stopped', async () => {
    await fillEveryTable(other, 260);
    const backup = await parsed(await exported(other));
    const before = await everyRow(db);
    for (const how of ['replace', 'merge'] as const) {
      const stop = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number): void => {
        shares.push(share);
        if (share > 0.4) stop.abort();
      };
      await expect(restoreBackup(db, backup, how, { onProgress, signal: stop.signal })).rejects.toThrow();
      expect(shares.length).toBeGreaterThan(2);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(await everyRow(db)).toEqual(before);
    }
    const stopped = new AbortController();
    stopped.abort();
    await expect(writeBackup(db, NOW, { ...quietly, signal: stopped.signal })).rejects.toThrow();
  });

  it('shows beforehand what it would meet', async () => {
    const backup = await parsed(await exported());
    await keepSeen(db, seenMail({ key: 'later' }), NOW);
    const preview = await previewRestore(db, backup);
    expect(preview.find(({ name }) => name === 'threads')).toEqual({ name: 'threads', inFile: 12, here: 12, kept: 13 });
    expect((await previewRestore(other, backup)).every(({ here, kept }) => here + kept === 0)).toBe(true);
  });

  it('adds what is not here and leaves what is', async () => {
    await keepSeen(other, seenMail({ key: 'mine', says: ['a thing of mine'] }), 5);
    await other.settings.put({ key: 'timeZone', value: 'Europe/Paris' });
    await other.calendars.add({ id: 'c', name: 'Mine', importedAt: 1, until: 2, events: 0, lost: 0 });
    await restoreBackup(other, await parsed(await exported()), 'merge', quietly);
    expect((await other.settings.get('timeZone'))?.value).toBe('Europe/Paris');
    expect((await other.settings.get('signs'))?.value).toEqual({ rush: 'off' });
    expect((await other.calendars.get('c'))?.name).toBe('Mine');
    // Busy times come with their calendar or not at all.
    expect(await other.busy.count()).toBe(0);
    expect(await other.threads.count()).toBe(13);
    // Twice is once.
    await restoreBackup(other, await parsed(await exported()), 'merge', quietly);
    expect(await other.flags.count()).toBe(25);
  });

  it('joins flags of one thread that both computers saw', async () => {
    await keepSeen(other, seenMail({ message: 'm1', says: ['first'] }), 10);
    await db.flags.clear();
    await db.threads.clear();
    await keepSeen(db, seenMail({ message: 'm2', says: ['second', 'third'], sign: 'rush' }), 20);
    await restoreBackup(other, await parsed(await exported()), 'merge', quietly);
    const [thread] = (await listThreads(other, { state: 'open', limit: 5 })).threads;
    expect(thread).toMatchObject({ flagCount: 3, latestAt: 20 });
    expect([...(thread?.signs ?? [])].sort()).toEqual(['rush', 'scope-creep']);
  });

  it('brings back nothing that was called no problem, here or in the file', async () => {
    await keepSeen(db, seenMail({ key: 'said', says: ['by tomorrow night'] }), 5);
    const before = await exported();
    const [said] = (await listThreads(db, { state: 'open', search: 'tomorrow', limit: 5 })).threads;
    await dismissFlag(db, said?.flags[0]?.id ?? '');
    await restoreBackup(db, await parsed(before), 'merge', quietly);
    expect((await listThreads(db, { state: 'open', search: 'tomorrow', limit: 5 })).threads).toEqual([]);
    await addQuietPhrase(other, 'scope-creep', 'by tomorrow night', 1);
    await restoreBackup(other, await parsed(before), 'merge', quietly);
    expect((await listThreads(other, { state: 'open', search: 'tomorrow', limit: 5 })).threads).toEqual([]);
  });

  it('joins addresses to the client they belong to in the end; who belongs to nobody is somebody again', async () => {
    const row = (id: string, headId?: string) => asRow({ id, name: id, firstSeenAt: 1, ...(headId !== undefined && { headId }) });
    await db.clients.clear();
    await db.clients.bulkAdd([row('a@x', 'b@x'), row('b@x'), row('c@x', 'gone@x'), row('e@x', 'f@x'), row('f@x', 'e@x')]);
    await other.clients.bulkAdd([row('b@x', 'd@x'), row('d@x')]);
    await restoreBackup(other, await parsed(await exported()), 'merge', quietly);
    const heads = Object.fromEntries((await other.clients.toArray()).map(({ id, headId }) => [id, headId]));
    expect(heads).toEqual({ 'a@x': 'd@x', 'b@x': 'd@x', 'c@x': undefined, 'd@x': undefined, 'e@x': undefined, 'f@x': undefined });
  });

  it('counts a thread’s flags anew, whatever the file says of them', async () => {
    const file = JSON.parse(await exported()) as { tables: Record<string, Record<string, unknown>[]> };
    for (const thread of file.tables['threads'] ?? []) Object.assign(thread, { flagCount: 99, signs: ['disrespect'], latestAt: 1 });
    file.tables['threads']?.push({ ...file.tables['threads'][0], id: 'nothing in it' });
    await restoreBackup(other, await parsed(JSON.stringify(file)), 'replace', quietly);
    expect(await everyRow(other)).toEqual(await everyRow(db));
  });

  it('of many flags in one thread is read in time that grows with their number', async () => {
    const file = JSON.parse(await exported()) as { tables: Record<string, Record<string, unknown>[]> };
    const [flag] = file.tables['flags'] ?? [];
    file.tables['flags'] = Array.from({ length: 60_000 }, (_, i) => ({ ...flag, id: `f${String(i)}` }));
    const backup = await parsed(JSON.stringify(file));
    const stop = new AbortController();
    const reading = rowsIn(backup, { signal: stop.signal });
    // It lets others have their turn, and can be stopped then.
    setTimeout(() => {
      stop.abort();
    });
    await expect(reading).rejects.toThrow();
    expect((await rowsIn(backup, quietly)).flags).toHaveLength(60_000);
  });

  it('whose excerpts are older than the user keeps them loses them at the next cleaning', async () => {
    await forgetExcerpts(other, NOW);
    await restoreBackup(other, await parsed(await exported()), 'merge', quietly);
    await forgetExcerpts(other, NOW);
    expect(new Set((await other.flags.toArray()).map(({ excerpt }) => excerpt))).toEqual(new Set([FORGOTTEN]));
  });
});

describe('a file that is no good', () => {
  it.each([
    ['not even JSON', 'error_backup_foreign'],
    ['{"name":"somebody else"}', 'error_backup_foreign'],
    ['[]', 'error_backup_foreign'],
    ['{"firmly":"own-words","version":1,"words":[]}', 'error_backup_foreign'],
    ['{"firmly":"backup","version":2,"at":1,"tables":{}}', 'error_backup_newer'],
    ['{"firmly":"backup","version":0,"at":1,"tables":{}}', 'error_backup_foreign'],
    ['{"firmly":"backup","version":"1","at":1,"tables":{}}', 'error_backup_foreign'],
    ['{"firmly":"backup","version":1,"at":1,"tables":{"flags":{"length":9}}}', 'error_backup_foreign'],
    ['{"firmly":"backup","version":2,"made":"2027","tables":{"flags":{"columns":[]}}}', 'error_backup_newer'],
  ])('%s', async (text, error) => {
    expect(await readBackup(text, quietly)).toEqual({ ok: false, error });
  });

  it('was cut short', async () => {
    const text = await exported();
    expect(await readBackup(text.slice(0, -20), quietly)).toEqual({ ok: false, error: 'error_backup_cut' });
  });

  it('has rows that are none: they are left out and counted, what is in no table of ours is not looked at', async () => {
    const file = JSON.parse(await exported()) as { tables: Record<string, unknown[]> };
    file.tables['threads']?.push(null, { id: 'x' }, { ...(file.tables['threads'][0] as object), id: 'y', url: 'javascript:alert(1)' });
    file.tables['flags']?.push({ ...(file.tables['flags'][0] as object), id: 'z', excerpt: 'x'.repeat(401) });
    // No date is so late: it could be shown nowhere.
    file.tables['flags']?.push({ ...(file.tables['flags'][0] as object), id: 'zz', seenAt: 9e15 });
    file.tables['clients']?.push({ ...(file.tables['clients'][0] as object), extra: { evil: true } });
    file.tables['surprise'] = [{ id: 1 }];
    const backup = await parsed(JSON.stringify(file));
    expect(backup.broken).toBe(5);
    await restoreBackup(other, backup, 'replace', quietly);
    expect(await everyRow(other)).toEqual(await everyRow(db));
  });
});
