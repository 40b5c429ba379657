import type Dexie from 'dexie';

/** Private notes: drafts that were kept instead of sent. Never edited (see v001). */
export function v006(db: Dexie): void {
  db.version(6).stores({ notes: 'id, clientId, at' });
}
