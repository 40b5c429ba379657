import { hash } from '@/lib/base/hash';
import type { FirmlyDb } from '../db';
import type { Note } from '../rows';

const LISTED = 100;

/** Keeps a note; the same words to the same client are one. */
export async function keepNote(db: FirmlyDb, clientId: string, text: string, now: number): Promise<void> {
  await db.notes.put({ id: hash(`${clientId}\n${text}`), clientId, text, at: now });
}

/** At most 100, newest first. */
export function listNotes(db: FirmlyDb): Promise<Note[]> {
  return db.notes.orderBy('at').reverse().limit(LISTED).toArray();
}

export async function deleteNote(db: FirmlyDb, id: string): Promise<void> {
  await db.notes.delete(id);
}
