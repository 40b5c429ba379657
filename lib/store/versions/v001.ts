import type Dexie from 'dexie';

/**
 * The first schema. A version that has been released is never edited: databases at it are out there, and the next
 * version's upgrade counts on it. Change the schema by a new file `vNNN.ts` with an upgrade test.
 */
export function v001(db: Dexie): void {
  db.version(1).stores({
    clients: 'id',
    threads: 'id, clientId, latestAt, [state+latestAt], *shelves',
    flags: 'id, threadId, clientId, [threadId+state+seenAt], [clientId+sign+state], [sign+phrase]',
    quietPhrases: 'id, at',
    offers: 'id, clientId, [state+until]',
    settings: 'key',
    log: '++id',
  });
}
