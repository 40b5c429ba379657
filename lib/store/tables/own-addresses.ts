import type { FirmlyDb } from '../db';

/** Addresses that webmails showed as the user's own, beside those in the settings; a row that no settings page shows. */
const KEY = 'internal:seenOwnAddresses';
const MOST = 50;

/** Lower case, newest last. */
export async function learnedOwnAddresses(db: FirmlyDb): Promise<string[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** Remembers more of them; gives whether any was new. The oldest beyond fifty are forgotten. */
export async function learnOwnAddresses(db: FirmlyDb, addresses: readonly string[]): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const known = await learnedOwnAddresses(db);
    const fresh = [...new Set(addresses)].filter((address) => !known.includes(address));
    if (fresh.length === 0) return false;
    await db.settings.put({ key: KEY, value: [...known, ...fresh].slice(-MOST) });
    return true;
  });
}
