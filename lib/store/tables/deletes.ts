import type { FirmlyDb } from '../db';
import { refreshThreads } from './threads';

/** The thread with its flags; and its client, when nothing else of theirs is kept. Gives false when there is none. */
export async function deleteThread(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.threads, db.flags, db.clients, db.offers, async () => {
    const thread = await db.threads.get(id);
    if (!thread) return false;
    const flags = await db.flags.where('threadId').equals(id).toArray();
    await db.flags.bulkDelete(flags.map((flag) => flag.id));
    await db.threads.delete(id);
    for (const client of new Set([thread.clientId, ...flags.map((flag) => flag.clientId)])) await forgetIfLast(db, client);
    return true;
  });
}

/** The client with their threads, flags, offers and notes. Gives false when nothing of theirs was kept. */
export async function deleteClient(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.threads, db.flags, db.clients, db.offers, db.notes, async () => {
    const threads = await db.threads.where('clientId').equals(id).primaryKeys();
    const flags = await db.flags.where('clientId').equals(id).toArray();
    const others = await db.flags.where('threadId').anyOf(threads).toArray();
    await db.flags.bulkDelete([...flags, ...others].map((flag) => flag.id));
    await db.threads.bulkDelete(threads);
    // They also wrote in somebody else's thread: that one stays, without their words.
    await refreshThreads(
      db,
      flags.map((flag) => flag.threadId),
    );
    const offers = await db.offers.where('clientId').equals(id).delete();
    const notes = await db.notes.where('clientId').equals(id).delete();
    const known = await db.clients.get(id);
    await db.clients.delete(id);
    for (const other of new Set(others.map((flag) => flag.clientId))) await forgetIfLast(db, other);
    return known !== undefined || threads.length + flags.length + offers + notes > 0;
  });
}

/** Every row of every table, settings and log included. */
export async function deleteEverything(db: FirmlyDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}

async function forgetIfLast(db: FirmlyDb, clientId: string): Promise<void> {
  const held = [db.flags, db.threads, db.offers].map((table) => table.where('clientId').equals(clientId).limit(1).count());
  if ((await Promise.all(held)).every((count) => count === 0)) await db.clients.delete(clientId);
}
