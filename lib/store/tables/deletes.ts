import type { FirmlyDb } from '../db';
import { addressesOf, headOf } from './clients';
import { forgetInsightsOf } from './insights-seen';
import { refreshThreads } from './threads';

/** The thread with its flags and what came of it; and its client, when nothing else of theirs is kept. Gives false when there is none. */
export async function deleteThread(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const thread = await db.threads.get(id);
    if (!thread) return false;
    const flags = await db.flags.where('threadId').equals(id).toArray();
    await db.flags.bulkDelete(flags.map((flag) => flag.id));
    await db.ledger.where('threadId').equals(id).delete();
    await db.happenings.where('threadId').equals(id).delete();
    await db.threads.delete(id);
    for (const client of new Set([thread.clientId, ...flags.map((flag) => flag.clientId)])) await forgetIfLast(db, client);
    return true;
  });
}

/** The client, under all their addresses, with everything that is kept of them. Gives false when nothing was. */
export async function deleteClient(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    let gone = false;
    for (const address of await addressesOf(db, await headOf(db, id))) gone = (await deleteAddress(db, address)) || gone;
    return gone;
  });
}

async function deleteAddress(db: FirmlyDb, id: string): Promise<boolean> {
  const threads = await db.threads.where('clientId').equals(id).primaryKeys();
  const flags = await db.flags.where('clientId').equals(id).toArray();
  const others = await db.flags.where('threadId').anyOf(threads).toArray();
  await db.flags.bulkDelete([...flags, ...others].map((flag) => flag.id));
  await db.threads.bulkDelete(threads);
  await db.ledger.where('threadId').anyOf(threads).delete();
  await db.happenings.where('threadId').anyOf(threads).delete();
  // They also wrote in somebody else's thread: that one stays, without their words.
  await refreshThreads(
    db,
    flags.map((flag) => flag.threadId),
  );
  const own = [db.offers, db.notes, db.agreements, db.lessons, db.scores].map((table) => table.where('clientId').equals(id).delete());
  const agreements = await Promise.all(own);
  const entries = await db.ledger.where('[clientId+at]').between([id], [id, []]).delete();
  const happened = await db.happenings.where('[clientId+kind+at]').between([id], [id, []]).delete();
  await forgetInsightsOf(db, id);
  const known = await db.clients.get(id);
  await db.clients.delete(id);
  for (const other of new Set(others.map((flag) => flag.clientId))) await forgetIfLast(db, other);
  return known !== undefined || threads.length + flags.length + entries + happened + agreements.reduce((sum, count) => sum + count, 0) > 0;
}

/** Every row of every table, settings and log included. */
export async function deleteEverything(db: FirmlyDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}

/** What Firmly wrote of a client by itself. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'name', 'firstSeenAt', 'words']);

/** A client of whom nothing is kept any more, and of whom the user told nothing, is forgotten. */
async function forgetIfLast(db: FirmlyDb, clientId: string): Promise<void> {
  const known = await db.clients.get(clientId);
  if (!known) return;
  const told = Object.keys(known).some((field) => !UNTOLD.has(field));
  if (told || (await db.clients.where('headId').equals(clientId).count()) > 0) return;
  const held = [db.flags, db.threads, db.offers, db.notes, db.agreements].map((table) =>
    table.where('clientId').equals(clientId).limit(1).count(),
  );
  const entries = db.ledger.where('[clientId+at]').between([clientId], [clientId, []]).limit(1).count();
  if ((await Promise.all([...held, entries])).every((count) => count === 0)) {
    await db.happenings.where('[clientId+kind+at]').between([clientId], [clientId, []]).delete();
    await db.lessons.where('clientId').equals(clientId).delete();
    await db.scores.delete(clientId);
    await db.clients.delete(clientId);
  }
}
