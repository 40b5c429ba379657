import type Dexie from 'dexie';
import type { ClientRow } from '../rows';
import { clientWords } from '../words';

/**
 * Memory: clients that are one person, found by their words; agreements; what was given away; what happened. Clients kept
 * before become searchable. What corrections taught, and how clients fare. Never edited (see v001).
 */
export function v007(db: Dexie): void {
  db.version(7)
    .stores({
      clients: 'id, headId, firstSeenAt, *words',
      agreements: 'id, clientId, *due',
      ledger: 'id, threadId, [clientId+at], at',
      happenings: 'id, threadId, about, [clientId+kind+at]',
      flags: 'id, threadId, clientId, [threadId+state+seenAt], [clientId+sign+state], [sign+phrase], [clientId+seenAt]',
      lessons: 'id, clientId, rule, at',
      scores: 'clientId, score',
    })
    .upgrade(async (tx) => {
      await tx
        .table<ClientRow, string>('clients')
        .toCollection()
        .modify((client) => {
          Object.assign(client, { words: clientWords(client) });
        });
    });
}
