import Dexie from 'dexie';
import type { SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '../db';
import type { Score } from '../rows';

/** Active flags of a client since a moment, over all their addresses: what and when. */
export async function flagsSince(db: FirmlyDb, addresses: readonly string[], since: number): Promise<{ sign: SignId; at: number }[]> {
  const lists = addresses.map((one) => db.flags.where('[clientId+seenAt]').between([one, since], [one, Dexie.maxKey]).toArray());
  return (await Promise.all(lists))
    .flat()
    .flatMap((flag) => (flag.state === 'active' ? [{ sign: flag.sign, at: flag.sentAt ?? flag.seenAt }] : []));
}

export async function keepScore(db: FirmlyDb, score: Score): Promise<void> {
  await db.scores.put(score);
}

export async function dropScore(db: FirmlyDb, clientId: string): Promise<void> {
  await db.scores.delete(clientId);
}

/** How many clients have a score, and so many of them from one end, the furthest first. */
export async function listScores(db: FirmlyDb, end: 'lowest' | 'top', limit: number): Promise<{ total: number; scores: Score[] }> {
  const order = db.scores.orderBy('score');
  return { total: await db.scores.count(), scores: await (end === 'lowest' ? order : order.reverse()).limit(limit).toArray() };
}

/** Heads of clients behind this one in the order of addresses, so many at most. */
export async function headsAfter(db: FirmlyDb, after: string, limit: number): Promise<string[]> {
  const rows = await db.clients.where('id').above(after).limit(limit).toArray();
  return rows.map(({ id }) => id);
}
