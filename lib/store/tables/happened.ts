import Dexie from 'dexie';
import { type Happening, type HappeningKind, HAPPENINGS } from '@/lib/records/happening';
import type { FirmlyDb } from '../db';
import type { FlagRow } from '../rows';
import { addressesOf } from './clients';

/** What happened of one kind with all clients in a stretch of time, ms since 1970, end exclusive. */
export function happenedBetween(db: FirmlyDb, kind: HappeningKind, from: number, to: number): Promise<Happening[]> {
  return db.happenings.where('[kind+at]').between([kind, from], [kind, to], true, false).toArray();
}

/** Active flags that were found in a stretch of time, ms since 1970, end exclusive. */
export function flagsBetween(db: FirmlyDb, from: number, to: number): Promise<FlagRow[]> {
  return db.flags
    .where('seenAt')
    .between(from, to, true, false)
    .filter(({ state }) => state === 'active')
    .toArray();
}

/** The newest active flags of a client, over all their addresses. */
export async function newestFlagsOf(db: FirmlyDb, headId: string, most: number): Promise<FlagRow[]> {
  const lists = (await addressesOf(db, headId)).map((address) =>
    db.flags
      .where('[clientId+seenAt]')
      .between([address, Dexie.minKey], [address, Dexie.maxKey])
      .reverse()
      .filter(({ state }) => state === 'active')
      .limit(most)
      .toArray(),
  );
  return (await Promise.all(lists)).flat();
}

/** The newest of what happened with a client, of every kind, over all their addresses. */
export async function newestHappeningsOf(db: FirmlyDb, headId: string, most: number): Promise<Happening[]> {
  const lists = (await addressesOf(db, headId)).flatMap((address) =>
    HAPPENINGS.map((kind) =>
      db.happenings
        .where('[clientId+kind+at]')
        .between([address, kind, Dexie.minKey], [address, kind, Dexie.maxKey])
        .reverse()
        .limit(most)
        .toArray(),
    ),
  );
  return (await Promise.all(lists)).flat();
}
