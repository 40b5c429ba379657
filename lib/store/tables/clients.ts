import type { FirmlyDb } from '../db';
import type { Client } from '../rows';

export function clientById(db: FirmlyDb, id: string): Promise<Client | undefined> {
  return db.clients.get(id);
}
