import type { FirmlyDb } from '../db';

/** A row of the settings table that no settings page shows. */
const KEY = 'internal:everFlagged';

/** Remembers that something was flagged once, for the popup's first words; goes only when everything is deleted. */
export async function markEverFlagged(db: FirmlyDb): Promise<void> {
  if (!(await everFlagged(db))) await db.settings.put({ key: KEY, value: true });
}

export async function everFlagged(db: FirmlyDb): Promise<boolean> {
  return (await db.settings.get(KEY))?.value === true;
}
