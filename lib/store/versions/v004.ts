import type Dexie from 'dexie';

/** Words: which suggestions the user chose, and those the user wrote anew. Never edited (see v001). */
export function v004(db: Dexie): void {
  db.version(4).stores({ picks: 'id', ownWords: 'id' });
}
