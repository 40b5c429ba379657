import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FirmlyDb, makeDb } from '../db';
import { seenMail } from '../testing/seen-mail';
import { kindOf } from '../health';
import { dismissFlag } from './flags';
import { addQuietPhrase, forgetQuietPhrase, listQuietPhrases } from './quiet-phrases';
import { answerUnkept, keepSeen, lookUpSeen } from './seen';
import { countOpen, listThreads, markThread } from './threads';

let db: FirmlyDb;
beforeEach(() => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => {
  db.close();
});

const list = async (state: 'open' | 'handled' | 'all' = 'all') => (await listThreads(db, { state, limit: 50 })).threads;
const only = async () => (await list())[0]!;

describe('keepSeen', () => {
  it('keeps client, thread and flags', async () => {
    const { flags, changed } = await keepSeen(db, seenMail({ says: ['one more thing', 'a quick favour'] }), 100);
    expect(changed).toBe(true);
    expect(flags.map(({ hidden, count }) => ({ hidden, count }))).toEqual([
      { hidden: false, count: 2 },
      { hidden: false, count: 2 },
    ]);
    expect(await db.clients.toArray()).toMatchObject([{ id: 'mara@example.com', name: 'Mara Lind', firstSeenAt: 100 }]);
    expect(await only()).toMatchObject({
      subject: 'Bakery website',
      clientName: 'Mara Lind',
      state: 'open',
      latestAt: 100,
      signs: ['scope-creep'],
      flagCount: 2,
    });
    expect((await only()).flags.map((flag) => flag.excerpt).sort()).toEqual(['a quick favour', 'one more thing']);
  });

  it('finds the same flags again and writes nothing', async () => {
    const first = await keepSeen(db, seenMail(), 100);
    const again = await keepSeen(db, seenMail(), 999);
    expect(again.flags).toEqual(first.flags);
    expect(again.changed).toBe(false);
    expect((await only()).latestAt).toBe(100);
    expect(await db.flags.count()).toBe(1);
  });

  it('takes two findings of the same words in a message as one flag', async () => {
    const { flags } = await keepSeen(db, seenMail({ says: ['asap', 'asap'] }), 1);
    expect(flags[0]).toEqual(flags[1]);
    expect(flags[0]?.count).toBe(1);
  });

  it('counts per client and sign', async () => {
    await keepSeen(db, seenMail(), 1);
    await keepSeen(db, seenMail({ key: 't2', address: 'other@example.com' }), 2);
    await keepSeen(db, seenMail({ key: 't3', sign: 'free-advice' }), 3);
    expect((await keepSeen(db, seenMail({ key: 't4' }), 4)).flags[0]?.count).toBe(2);
  });

  it('leaves a dismissed flag dismissed, and its thread off the list', async () => {
    const { flags } = await keepSeen(db, seenMail(), 1);
    expect(await dismissFlag(db, flags[0]!.id)).toBe(true);
    expect(await list()).toEqual([]);
    expect((await keepSeen(db, seenMail(), 2)).flags).toEqual([{ id: flags[0]!.id, hidden: true, count: 0 }]);
    expect(await list()).toEqual([]);
    expect(await dismissFlag(db, 'nobody')).toBe(false);
  });

  it('opens a handled thread for a new flag only', async () => {
    await keepSeen(db, seenMail(), 1);
    const { id } = await only();
    expect(await markThread(db, id, 'handled')).toBe(true);
    await keepSeen(db, seenMail(), 2);
    expect((await only()).state).toBe('handled');
    expect(await countOpen(db)).toBe(0);
    await keepSeen(db, seenMail({ message: 'm2', says: ['and a logo'] }), 3);
    expect(await only()).toMatchObject({ state: 'open', latestAt: 3, flagCount: 2 });
    expect(await countOpen(db)).toBe(1);
    expect(await markThread(db, 'nobody', 'handled')).toBe(false);
  });

  it('learns a better name and subject without a new flag', async () => {
    await keepSeen(db, seenMail({ name: '' }), 1);
    const mail = seenMail({ name: 'Mara L.', subject: 'New subject' });
    expect((await keepSeen(db, mail, 2)).changed).toBe(true);
    expect(await only()).toMatchObject({ clientName: 'Mara L.', subject: 'New subject' });
    expect((await keepSeen(db, mail, 3)).changed).toBe(false);
  });
});

describe('phrases never to be flagged', () => {
  it('hides them for their sign, dismisses what they made, and can be taken back', async () => {
    await keepSeen(db, seenMail({ says: ['While you’re in there'] }), 1);
    await keepSeen(db, seenMail({ key: 't2', says: ["while you're in there,"], sign: 'free-advice' }), 1);
    expect(await addQuietPhrase(db, 'scope-creep', "“while you're in  there”", 5)).toBe(true);
    expect((await list()).map((thread) => thread.signs)).toEqual([['free-advice']]);
    const { flags, changed } = await keepSeen(db, seenMail({ key: 't3', says: ['WHILE you’re in there!'] }), 6);
    expect(flags[0]).toMatchObject({ hidden: true, count: 0 });
    expect(changed).toBe(false);
    const phrases = await listQuietPhrases(db);
    expect(phrases).toEqual([{ id: "scope-creep:while you're in there", sign: 'scope-creep', phrase: "while you're in there", at: 5 }]);
    await forgetQuietPhrase(db, phrases[0]!.id);
    expect((await keepSeen(db, seenMail({ key: 't3', says: ['While you’re in there'] }), 7)).flags[0]?.hidden).toBe(false);
  });

  it('refuses one of which nothing is left', async () => {
    expect(await addQuietPhrase(db, 'scope-creep', ' \u200b', 1)).toBe(false);
  });
});

describe('when there is no room', () => {
  const noRoom = () => {
    const put = vi.spyOn(Object.getPrototypeOf(db.backendDB().transaction('flags').objectStore('flags')) as IDBObjectStore, 'put');
    const add = vi.spyOn(Object.getPrototypeOf(db.backendDB().transaction('flags').objectStore('flags')) as IDBObjectStore, 'add');
    for (const spy of [put, add])
      spy.mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
  };

  it('loses nothing already kept and still answers', async () => {
    const { flags } = await keepSeen(db, seenMail({ says: ['kept', 'dismissed'] }), 1);
    await dismissFlag(db, flags[1]!.id);
    noRoom();
    const mail = seenMail({ says: ['kept', 'dismissed', 'new'] });
    const error: unknown = await keepSeen(db, mail, 2).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(kindOf(error)).toBe('full');
    expect((await lookUpSeen(db, mail)).flags.map(({ hidden, count }) => ({ hidden, count }))).toEqual([
      { hidden: false, count: 2 },
      { hidden: true, count: 2 },
      { hidden: false, count: 2 },
    ]);
    vi.restoreAllMocks();
    expect(await only()).toMatchObject({ flagCount: 1, latestAt: 1 });
    expect((await keepSeen(db, mail, 3)).flags[2]?.count).toBe(2);
  });

  it('answers without any database with the same ids', async () => {
    const mail = seenMail({ says: ['a b', 'c d', 'c d'] });
    const unkept = answerUnkept(mail).flags;
    expect(unkept.map((flag) => flag.count)).toEqual([2, 2, 2]);
    expect(unkept.map((flag) => flag.id)).toEqual((await keepSeen(db, mail, 1)).flags.map((flag) => flag.id));
  });
});
