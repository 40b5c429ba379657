import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thread as threadRecord } from '@/lib/records/thread';
import { type FirmlyDb, makeDb } from '../db';
import { seenMail } from '../testing/seen-mail';
import { addClient, mergeClients } from './clients';
import { keepSeen } from './seen';
import { listThreads, markThread, type ThreadQuery } from './threads';

let db: FirmlyDb;
beforeEach(() => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => {
  db.close();
});

const ask = (query: Partial<ThreadQuery> = {}) => listThreads(db, { state: 'all', limit: 50, ...query });
const subjects = async (query: Partial<ThreadQuery> = {}): Promise<string[]> => (await ask(query)).threads.map((thread) => thread.subject);

async function fill(): Promise<void> {
  await keepSeen(db, seenMail({ key: '1', subject: 'Bakery', says: ['one more page'] }), 10);
  await keepSeen(
    db,
    seenMail({
      key: '2',
      subject: 'Checkout',
      sign: 'free-advice',
      name: 'Jonas Weber',
      address: 'jonas@example.com',
      says: ['quick question'],
    }),
    20,
  );
  await keepSeen(
    db,
    seenMail({ key: '3', subject: 'Доставка', name: 'Анна', address: 'anna@example.com', says: ['заодно поправьте'] }),
    30,
  );
  await keepSeen(db, seenMail({ key: '4', subject: 'Slides', sign: 'free-advice', says: ['just your thoughts'] }), 40);
  const checkout = (await ask({ search: 'checkout' })).threads[0]!;
  await markThread(db, checkout.id, 'handled');
}

describe('listThreads', () => {
  it('is empty at first', async () => {
    expect(await ask()).toEqual({ threads: [], more: false });
  });

  it('lists newest first, by state and sign', async () => {
    await fill();
    expect(await subjects()).toEqual(['Slides', 'Доставка', 'Checkout', 'Bakery']);
    expect(await subjects({ state: 'open' })).toEqual(['Slides', 'Доставка', 'Bakery']);
    expect(await subjects({ state: 'handled' })).toEqual(['Checkout']);
    expect(await subjects({ sign: 'free-advice' })).toEqual(['Slides', 'Checkout']);
    expect(await subjects({ sign: 'free-advice', state: 'open' })).toEqual(['Slides']);
    expect(await subjects({ sign: 'rush' })).toEqual([]);
  });

  it('names the head of an address that was joined to another', async () => {
    await fill();
    for (const [id, name] of [
      ['anna@example.com', 'Анна'],
      ['jonas@example.com', 'Jonas Weber'],
    ] as const)
      await addClient(db, id, name, 1);
    await mergeClients(db, 'anna@example.com', 'jonas@example.com');
    const { threads } = await ask();
    expect(threads.flatMap(({ subject, head }) => (head ? [[subject, head]] : []))).toEqual([
      ['Доставка', { id: 'jonas@example.com', name: 'Jonas Weber' }],
    ]);
  });

  it('finds by the beginnings of words of client, address, subject and flagged words', async () => {
    await fill();
    expect(await subjects({ search: 'jon' })).toEqual(['Checkout']);
    expect(await subjects({ search: 'ANNA@exam' })).toEqual(['Доставка']);
    expect(await subjects({ search: 'заодн достав' })).toEqual(['Доставка']);
    expect(await subjects({ search: 'mara thoughts' })).toEqual(['Slides']);
    expect(await subjects({ search: 'ara' })).toEqual([]);
    expect(await subjects({ search: 'mara', sign: 'scope-creep' })).toEqual(['Bakery']);
    expect(await subjects({ search: 'checkout', state: 'open' })).toEqual([]);
    // Nothing but punctuation is no search.
    expect(await subjects({ search: ' … ' })).toHaveLength(4);
  });

  it.each([{}, { state: 'open' as const }, { sign: 'scope-creep' as const }, { search: 'exam' }])(
    'pages on without a gap: %j',
    async (query) => {
      for (let i = 1; i <= 7; i++) await keepSeen(db, seenMail({ key: String(i), subject: `S${String(i)}` }), i * 10);
      const seen: string[] = [];
      let before: number | undefined;
      for (let page = 0; page < 10; page++) {
        const { threads, more } = await ask({ ...query, limit: 3, before });
        seen.push(...threads.map((thread) => thread.subject));
        before = threads.at(-1)?.latestAt;
        if (!more) break;
      }
      expect(seen).toEqual(['S7', 'S6', 'S5', 'S4', 'S3', 'S2', 'S1']);
    },
  );

  it('does not part threads of one moment', async () => {
    for (let i = 1; i <= 5; i++) await keepSeen(db, seenMail({ key: String(i) }), 7);
    await keepSeen(db, seenMail({ key: '6', subject: 'Older' }), 3);
    const { threads, more } = await ask({ limit: 2 });
    expect(threads).toHaveLength(5);
    expect(more).toBe(true);
    expect(await subjects({ limit: 2, before: 7 })).toEqual(['Older']);
  });

  it('shows five flags at most, newest first, and keeps rows that the record describes', async () => {
    for (let i = 1; i <= 7; i++) await keepSeen(db, seenMail({ message: String(i), says: [`words ${String(i)}`] }), i);
    const { threads } = await ask();
    expect(threads[0]?.flagCount).toBe(7);
    expect(threads[0]?.flags.map((flag) => flag.seenAt)).toEqual([7, 6, 5, 4, 3]);
    expect(threadRecord.safeParse(await db.threads.toCollection().first()).success).toBe(true);
  });

  it('keeps a bounded number of words of hostile mail', async () => {
    await keepSeen(db, seenMail({ subject: Array.from({ length: 900 }, (_, i) => `w${String(i)}`).join(' ') }), 1);
    expect((await db.threads.toCollection().first())?.words.length).toBeLessThanOrEqual(400);
  });
});
