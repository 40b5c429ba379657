import Dexie from 'dexie';
import type { Happening, HappeningKind } from '@/lib/records/happening';
import type { FirmlyDb } from '../db';
import { addressesOf, headOf } from './clients';

/** Keeps what happened; seen again, it stays what it was. Gives whether it is news. */
export async function keepHappening(db: FirmlyDb, happening: Happening): Promise<boolean> {
  return db.transaction('rw', db.happenings, async () => {
    if (await db.happenings.get(happening.id)) return false;
    await db.happenings.add(happening);
    return true;
  });
}

/** Rounds of changes up to a moment, itself included, that were counted for a deliverable: `<agreement>/<deliverable>`. */
export async function roundsUpTo(db: FirmlyDb, about: string, at: number): Promise<number> {
  return db.happenings
    .where('about')
    .equals(about)
    .filter((one) => one.at <= at)
    .count();
}

/** How often something happened with a client since a moment, over all their addresses. */
export async function countHappenings(db: FirmlyDb, address: string, kind: HappeningKind, since: number): Promise<number> {
  const addresses = await addressesOf(db, await headOf(db, address));
  const counts = addresses.map((one) =>
    db.happenings.where('[clientId+kind+at]').between([one, kind, since], [one, kind, Dexie.maxKey]).count(),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
