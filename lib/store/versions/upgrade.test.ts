import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { makeDb } from '../db';
import { listThreads } from '../tables/threads';

// What a database at version 1 holds, written down as it was then: not made by today's code.
const V1 = {
  clients: 'id',
  threads: 'id, clientId, latestAt, [state+latestAt], *shelves',
  flags: 'id, threadId, clientId, [threadId+state+seenAt], [clientId+sign+state], [sign+phrase]',
  quietPhrases: 'id, at',
  offers: 'id, clientId, [state+until]',
  settings: 'key',
  log: '++id',
};
const flag = {
  threadId: 't',
  clientId: 'mara@example.com',
  messageId: 'm',
  sign: 'scope-creep',
  rule: 'r',
  reason: 'k',
  confidence: 0.9,
  before: '',
  after: '',
  seenAt: 5,
};
const ROWS = {
  clients: [{ id: 'mara@example.com', name: 'Mara Lind', firstSeenAt: 5 }],
  threads: [
    {
      ...{ id: 't', site: 'gmail', key: 'k', url: 'https://mail.example.com/#k', subject: 'Сайт пекарни', clientId: 'mara@example.com' },
      ...{
        clientName: 'Mara Lind',
        state: 'open',
        latestAt: 5,
        signs: ['scope-creep'],
        flagCount: 1,
        shelves: [['open', 'scope-creep', 5]],
      },
    },
  ],
  flags: [
    { ...flag, id: 'f1', excerpt: 'a quick favour', phrase: 'a quick favour', state: 'active' },
    { ...flag, id: 'f2', excerpt: 'banner too', phrase: 'banner too', state: 'dismissed' },
  ],
  quietPhrases: [{ id: 'scope-creep:by the way', sign: 'scope-creep', phrase: 'by the way', at: 4 }],
  offers: [
    { id: 'o', clientId: 'mara@example.com', threadKey: 'k', slots: [{ start: 9, end: 10 }], at: 3, state: 'open', until: 9 },
    { id: 'p', clientId: 'c', threadKey: 'q', slots: [], at: 3, state: 'released', until: 9 },
  ],
  settings: [{ key: 'meetingMinutes', value: 45 }],
  log: [{ id: 1, at: 2, where: 'w', what: 'x' }],
};

describe('upgrade from version 1', () => {
  it('loses nothing and makes old threads searchable', async () => {
    const memory = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('firmly', memory);
    old.version(1).stores(V1);
    for (const [table, rows] of Object.entries(ROWS)) await old.table(table).bulkAdd(rows);
    old.close();

    const db = makeDb(memory);
    for (const [table, rows] of Object.entries(ROWS))
      expect(await db.table(table).toArray()).toMatchObject(table === 'offers' ? [rows[0], { ...rows[1], state: 'declined' }] : rows);
    const found = async (search: string): Promise<number> => (await listThreads(db, { state: 'all', search, limit: 10 })).threads.length;
    expect(await found('favo')).toBe(1);
    expect(await found('пекар mara')).toBe(1);
    // A dismissed flag's words do not find it.
    expect(await found('banner')).toBe(0);
    expect(db.verno).toBe(8);
    expect(await db.offers.where('threadKey').equals('k').count()).toBe(1);
    expect(await db.clients.where('words').startsWith('lin').count()).toBe(1);
    for (const table of [db.calendars, db.busy, db.picks, db.ownWords, db.agreements, db.ledger, db.happenings])
      expect(await table.count()).toBe(0);
    db.close();
  });
});
