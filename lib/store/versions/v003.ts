import type Dexie from 'dexie';

/**
 * Time: calendars that were read from files, when they keep the user busy, and offers found by their thread. Offers kept
 * before stay as they are. Never edited (see v001).
 */
export function v003(db: Dexie): void {
  db.version(3).stores({
    calendars: 'id',
    busy: '++id, calendarId, end',
    offers: 'id, clientId, threadKey, [state+until]',
  });
}
