import * as z from 'zod/mini';
import type { Client } from '@/lib/records/client';
import { settingsFields } from '@/lib/records/settings';
import { err, ok, type Result } from '@/lib/base/result';
import type { FirmlyDb } from '../db';

const LISTED = 200;

/** At most 200 clients, newest first. */
export function listClients(db: FirmlyDb): Promise<Client[]> {
  return db.clients
    .limit(LISTED)
    .toArray()
    .then((clients) => clients.sort((a, b) => b.firstSeenAt - a.firstSeenAt));
}

/** Sets a client's zone, or forgets it when empty. A bad zone is refused with a message key and the old one stays. */
export async function saveClientZone(db: FirmlyDb, id: string, timeZone: string): Promise<Result<true>> {
  if (timeZone !== '' && !z.safeParse(settingsFields.timeZone, timeZone).success) return err('error_zone');
  return db.transaction('rw', db.clients, async () => {
    const client = await db.clients.get(id);
    if (!client) return err('error_unknown');
    const next = { ...client, timeZone };
    if (timeZone === '') Reflect.deleteProperty(next, 'timeZone');
    await db.clients.put(next);
    return ok(true as const);
  });
}
