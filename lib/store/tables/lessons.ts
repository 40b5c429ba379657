import type { SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '../db';
import type { Lesson } from '../rows';

const LISTED = 200;

/** A finding of a rule was called no problem. To be called inside a transaction over lessons. */
export async function learn(db: FirmlyDb, rule: string, sign: SignId, clientId: string, now: number): Promise<void> {
  const id = `${rule}|${clientId}`;
  const known = await db.lessons.get(id);
  await db.lessons.put({ id, rule, sign, clientId, count: (known?.count ?? 0) + 1, at: now });
}

/** How often a rule was called wrong: with this client, and with all. */
export async function taught(db: FirmlyDb, rule: string, clientId: string): Promise<{ here: number; all: number }> {
  const rows = await db.lessons.where('rule').equals(rule).toArray();
  return { here: rows.find((row) => row.clientId === clientId)?.count ?? 0, all: rows.reduce((sum, { count }) => sum + count, 0) };
}

/** At most 200, newest first. */
export function listLessons(db: FirmlyDb): Promise<Lesson[]> {
  return db.lessons.orderBy('at').reverse().limit(LISTED).toArray();
}

/** Takes one back: the rule speaks again as before. Gives false when there is none. */
export async function forgetLesson(db: FirmlyDb, id: string): Promise<boolean> {
  return (await db.lessons.where('id').equals(id).delete()) > 0;
}
