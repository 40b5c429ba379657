import type { FirmlyDb } from '../db';

/** A thread with its flags. */
export function deleteThread(db: FirmlyDb, id: string): Promise<void> {
  return db.transaction('rw', [db.threads, db.flags], async () => {
    await db.flags.where('threadId').equals(id).delete();
    await db.threads.delete(id);
  });
}

/** A client with threads, flags and offers. */
export function deleteClient(db: FirmlyDb, id: string): Promise<void> {
  return db.transaction('rw', [db.clients, db.threads, db.flags, db.offers], async () => {
    await db.flags.where('clientId').equals(id).delete();
    await db.threads.where('clientId').equals(id).delete();
    await db.offers.where('clientId').equals(id).delete();
    await db.clients.delete(id);
  });
}

/** Everything in every table, settings and log included. */
export function deleteEverything(db: FirmlyDb): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
