import Dexie from 'dexie';
import { err, ok, type Result } from '@/lib/base/result';
import { type Entry, type EntryField, entryFields } from '@/lib/records/entry';
import type { FirmlyDb } from '../db';
import { addressesOf, headOf } from './clients';

const LISTED = 200;

/** Keeps what was given away; seen again, it stays as it is (the user may have changed it). Gives whether it is news. */
export async function keepEntry(db: FirmlyDb, entry: Entry): Promise<boolean> {
  return db.transaction('rw', db.ledger, async () => {
    if (await db.ledger.get(entry.id)) return false;
    await db.ledger.add(entry);
    return true;
  });
}

/** At most 200 entries of a client, over all their addresses, newest first. */
export async function entriesOf(db: FirmlyDb, address: string): Promise<Entry[]> {
  const lists = (await addressesOf(db, await headOf(db, address))).map((one) =>
    db.ledger.where('[clientId+at]').between([one, Dexie.minKey], [one, Dexie.maxKey]).reverse().limit(LISTED).toArray(),
  );
  return (await Promise.all(lists))
    .flat()
    .sort((a, b) => b.at - a.at)
    .slice(0, LISTED);
}

/** Entries of all clients in a stretch of time, ms since 1970, end exclusive. */
export function entriesBetween(db: FirmlyDb, from: number, to: number): Promise<Entry[]> {
  return db.ledger.where('at').between(from, to, true, false).toArray();
}

/** Sets one field. A bad value is refused with a message key and the old one stays. */
export async function saveEntryField(db: FirmlyDb, id: string, field: EntryField, value: unknown): Promise<Result<true>> {
  const parsed = entryFields[field].safeParse(value);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? '';
    return err(message.startsWith('error_') ? message : 'error_value');
  }
  return (await db.ledger.update(id, { [field]: parsed.data })) > 0 || (await db.ledger.get(id)) ? ok(true as const) : err('error_unknown');
}

export async function deleteEntry(db: FirmlyDb, id: string): Promise<boolean> {
  return (await db.ledger.where('id').equals(id).delete()) > 0;
}
