import type { FirmlyDb } from '../db';

/** Insights that the user put aside; a row of the settings table that no settings page shows. */
const KEY = 'internal:insightsSeen';
const MOST = 500;

export async function readInsightsSeen(db: FirmlyDb): Promise<ReadonlySet<string>> {
  return new Set(await read(db));
}

/** Put aside for good; the oldest beyond five hundred are forgotten. */
export async function keepInsightSeen(db: FirmlyDb, id: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const known = await read(db);
    if (!known.includes(id)) await db.settings.put({ key: KEY, value: [...known, id].slice(-MOST) });
  });
}

/** Nothing of a client stays behind when they are deleted. To be called inside a transaction over settings. */
export async function forgetInsightsOf(db: FirmlyDb, clientId: string): Promise<void> {
  const known = await read(db);
  const left = known.filter((id) => id.split('|')[1] !== clientId);
  if (left.length < known.length) await db.settings.put({ key: KEY, value: left });
}

async function read(db: FirmlyDb): Promise<string[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
