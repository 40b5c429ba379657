import type Dexie from 'dexie';
import type { FlagRow, ThreadRow } from '../rows';
import { threadWords } from '../words';

/**
 * Search: threads are found by the beginnings of their words. Threads kept before get theirs here, by the function that
 * fills the field today, since today's search must find them. Never edited (see v001).
 */
export function v002(db: Dexie): void {
  db.version(2)
    .stores({ threads: 'id, clientId, latestAt, [state+latestAt], *shelves, *words' })
    .upgrade(async (tx) => {
      const flags = tx.table<FlagRow, string>('flags');
      const threads = tx.table<ThreadRow, string>('threads');
      for (const thread of await threads.toArray()) {
        const active = (await flags.where('threadId').equals(thread.id).toArray()).filter((flag) => flag.state === 'active');
        await threads.update(thread.id, {
          words: threadWords(
            thread,
            active.map((flag) => flag.excerpt),
          ),
        });
      }
    });
}
