import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { costsIn } from '@/entrypoints/background/costs';
import { insightNow } from '@/entrypoints/background/insights';
import { knownClient } from '@/entrypoints/background/client-known';
import { mailsBehind } from '@/entrypoints/background/mails-behind';
import { overviewOf } from '@/entrypoints/background/overview';
import { listReview } from '@/entrypoints/background/reviewing';
import { timelineOf } from '@/entrypoints/background/timeline';
import { rescore } from '@/entrypoints/background/scoring';
import { type FirmlyDb, makeDb } from '@/lib/store/db';
import { FILLED_AT, filledClient, type Filling } from '@/lib/store/testing/fill';
import { listClients } from '@/lib/store/tables/clients';
import { countOpen, listThreads } from '@/lib/store/tables/threads';

/** A store that counts the rows that leave it: what an index names is one, what a scan walks over is one each. */
async function counted(filling: Filling): Promise<{ db: FirmlyDb; touched: (work: () => Promise<unknown>) => Promise<number> }> {
  let rows = 0;
  const db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  db.use({
    stack: 'dbcore',
    name: 'count',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name: string): DBCoreTable => {
        const table = core.table(name);
        return {
          ...table,
          get: async (request) => {
            rows++;
            return table.get(request) as Promise<unknown>;
          },
          getMany: async (request) => {
            rows += request.keys.length;
            return table.getMany(request);
          },
          query: async (request) => {
            const found = await table.query(request);
            rows += found.result.length;
            return found;
          },
          openCursor: async (request) => {
            const cursor = await table.openCursor(request);
            return cursor && countedCursor(cursor, () => rows++);
          },
        };
      },
    }),
  });
  for (let n = 0; n < filling.clients; n++) {
    const { client, threads, flags, ledger } = filledClient(n, filling);
    await db.clients.add(client);
    await db.threads.bulkAdd(threads);
    await db.flags.bulkAdd(flags);
    await db.ledger.bulkAdd(ledger);
  }
  return {
    db,
    touched: async (work) => {
      const before = rows;
      await work();
      return rows - before;
    },
  };
}

function countedCursor(cursor: DBCoreCursor, count: () => void): DBCoreCursor {
  return new Proxy(cursor, {
    get: (target, name) => {
      if (name === 'start')
        return (onNext: () => void) =>
          target.start(() => {
            count();
            onNext();
          });
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
}

const ONE = 'client7@firm7.example.com';

/** What popup and dashboard ask for when they open. */
const QUESTIONS: Readonly<Record<string, (db: FirmlyDb) => Promise<unknown>>> = {
  'the popup’s first list': (db) => listThreads(db, { state: 'open', limit: 20 }),
  'one sign’s list': (db) => listThreads(db, { state: 'open', sign: 'rush', limit: 20 }),
  'the badge': (db) => countOpen(db),
  'what stands out': (db) => insightNow(db, FILLED_AT),
  'one client': (db) => knownClient(db, ONE),
  'one score': (db) => rescore(db, ONE),
  'a client found by name': (db) => listClients(db, 'client7@'),
  'the yearly look': (db) => listReview(db, 'lowest'),
  'twelve weeks': (db) => overviewOf(db, FILLED_AT),
  'the mails behind a week': (db) => mailsBehind(db, { what: 'flags', from: FILLED_AT - 7 * 86_400_000, to: FILLED_AT + 1, sign: 'rush' }),
  'the mails of one client': (db) => mailsBehind(db, { what: 'flags', from: 0, to: FILLED_AT + 1, clientId: ONE }),
  'a client’s timeline': (db) => timelineOf(db, ONE),
};

describe('what is read does not grow with what is kept', () => {
  it('asks no more rows of four times as many clients', { timeout: 120_000 }, async () => {
    const small = await counted({ clients: 60, threads: 5, flags: 4 });
    const large = await counted({ clients: 240, threads: 5, flags: 4 });
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      const few = await small.touched(() => ask(small.db));
      const many = await large.touched(() => ask(large.db));
      expect(many, name).toBeLessThanOrEqual(few + 60);
      expect(many, name).toBeLessThan(600);
    }
    // The month reads the month: four times the entries, no flag and no thread.
    const month = async ({ db, touched }: typeof small): Promise<number> => touched(() => costsIn(db, FILLED_AT));
    expect(await month(large)).toBeLessThan(80);
    small.db.close();
    large.db.close();
  });

  it('sees a scan when there is one', async () => {
    const { db, touched } = await counted({ clients: 20, threads: 1, flags: 1 });
    expect(await touched(() => db.flags.filter(({ sign }) => sign === 'rush').toArray())).toBeGreaterThanOrEqual(20);
    db.close();
  });
});
