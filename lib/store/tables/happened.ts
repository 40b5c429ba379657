import type { Collection } from 'dexie';
import type { Entry } from '@/lib/records/entry';
import { type Happening, type HappeningKind, HAPPENINGS } from '@/lib/records/happening';
import type { SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '../db';
import type { FlagRow } from '../rows';
import { addressesOf } from './clients';

/** A stretch of time, ms since 1970, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The newest of something, and how many there are in all. */
export interface Newest<Row> {
  readonly rows: Row[];
  readonly all: number;
}

/** When something of a kind happened with anybody. Only times are read, no rows. */
export async function timesOf(db: FirmlyDb, kind: HappeningKind, { from, to }: Span): Promise<number[]> {
  const keys = await db.happenings.where('[kind+at]').between([kind, from], [kind, to], true, false).keys();
  return keys.map((key) => (key as unknown as readonly [string, number])[1]);
}

/** How many active flags were found, of one sign or of all. Nothing is read. */
export function countFlags(db: FirmlyDb, span: Span, sign?: SignId): Promise<number> {
  return activeFlags(db, span, sign).count();
}

/** The newest active flags of anybody, of one sign or of all. */
export async function newestFlags(db: FirmlyDb, span: Span, most: number, sign?: SignId): Promise<Newest<FlagRow>> {
  const [rows, all] = await Promise.all([activeFlags(db, span, sign).reverse().limit(most).toArray(), countFlags(db, span, sign)]);
  return { rows, all };
}

function activeFlags(db: FirmlyDb, { from, to }: Span, sign: SignId | undefined): Collection<FlagRow, string> {
  if (sign === undefined) return db.flags.where('[state+seenAt]').between(['active', from], ['active', to], true, false);
  return db.flags.where('[state+sign+seenAt]').between(['active', sign, from], ['active', sign, to], true, false);
}

/** The newest of what happened of one kind with anybody; `fits` looks at the time alone. */
export async function newestHappenings(
  db: FirmlyDb,
  kind: HappeningKind,
  { from, to }: Span,
  most: number,
  fits: (at: number) => boolean,
): Promise<Newest<Happening>> {
  const found: string[] = [];
  await db.happenings
    .where('[kind+at]')
    .between([kind, from], [kind, to], true, false)
    .reverse()
    .eachKey((key, { primaryKey }) => {
      if (fits((key as unknown as readonly [string, number])[1])) found.push(primaryKey);
    });
  const rows = await db.happenings.bulkGet(found.slice(0, most));
  return { rows: rows.flatMap((row) => row ?? []), all: found.length };
}

/** Active flags of a client, over all their addresses; the newest `most` of each address when it is given. */
export async function flagsOf(db: FirmlyDb, headId: string, { from, to }: Span, most = Infinity): Promise<FlagRow[]> {
  const lists = (await addressesOf(db, headId)).map((address) => {
    const own = db.flags
      .where('[clientId+seenAt]')
      .between([address, from], [address, to], true, false)
      .reverse()
      .filter(({ state }) => state === 'active');
    return (most === Infinity ? own : own.limit(most)).toArray();
  });
  return (await Promise.all(lists)).flat();
}

/** What happened of some kinds with a client, over all their addresses; the newest `most` of each when it is given. */
export async function happeningsOf(
  db: FirmlyDb,
  headId: string,
  { from, to }: Span,
  kinds: readonly HappeningKind[] = HAPPENINGS,
  most = Infinity,
): Promise<Happening[]> {
  const lists = (await addressesOf(db, headId)).flatMap((address) =>
    kinds.map((kind) => {
      const own = db.happenings.where('[clientId+kind+at]').between([address, kind, from], [address, kind, to], true, false).reverse();
      return (most === Infinity ? own : own.limit(most)).toArray();
    }),
  );
  return (await Promise.all(lists)).flat();
}

/** What was given away to a client, over all their addresses. */
export async function entriesGiven(db: FirmlyDb, headId: string, { from, to }: Span): Promise<Entry[]> {
  const lists = (await addressesOf(db, headId)).map((address) =>
    db.ledger.where('[clientId+at]').between([address, from], [address, to], true, false).toArray(),
  );
  return (await Promise.all(lists)).flat();
}

/** All of time, as far as anybody here is concerned. */
export const EVER: Span = { from: 0, to: Number.MAX_SAFE_INTEGER };
