import { dayOn } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { readSettings } from '@/lib/store/tables/settings';

/** The browser's own zone: the default until the user sets another. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Today on the user's calendar, "YYYY-MM-DD"; `now` in ms since 1970. */
export async function ownToday(db: FirmlyDb, now = Date.now()): Promise<string> {
  return dayOn(now, (await readSettings(db, browserZone())).settings.timeZone);
}
