import type Dexie from 'dexie';

/** A look back over weeks: flags and happenings by time; snoozed threads by when they wake. Never edited (see v001). */
export function v008(db: Dexie): void {
  db.version(8).stores({
    threads: 'id, clientId, latestAt, [state+latestAt], *shelves, *words, wakeAt',
    flags:
      'id, threadId, clientId, [threadId+state+seenAt], [clientId+sign+state], [sign+phrase], [clientId+seenAt], seenAt, [state+seenAt], [state+sign+seenAt]',
    happenings: 'id, threadId, about, [clientId+kind+at], [kind+at]',
  });
}
