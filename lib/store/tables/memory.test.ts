import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirmlyDb, makeDb } from '../db';
import { seenMail } from '../testing/seen-mail';
import { addAgreement, agreementsOf, deleteAgreement, markConfirmed, markSent, saveAgreementField } from './agreements';
import {
  addClient,
  addressesOf,
  asRow,
  colleaguesOf,
  headOf,
  isClients,
  listClients,
  mergeClients,
  readClient,
  saveClientField,
  splitClient,
} from './clients';
import { deleteClient, deleteThread } from './deletes';
import { countHappenings, keepHappening, roundsUpTo } from './happenings';
import { deleteEntry, entriesBetween, entriesOf, keepEntry, saveEntryField } from './ledger';
import { keepNote } from './notes';
import { keepOffer } from './offers';
import { keepSeen } from './seen';

const MARA = 'mara@example.com';
const JON = 'jon@example.com';
const FAR = 'else@other.example.com';

let db: FirmlyDb;
beforeEach(async () => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await addClient(db, MARA, 'Mara Lind', 1);
  await addClient(db, JON, 'Jon Lind', 2);
  await addClient(db, FAR, 'Else Berg', 3);
});
afterEach(() => {
  db.close();
});

const everything = async (): Promise<unknown> => Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
const entry = (clientId: string, id = clientId, at = 5) =>
  ({
    id,
    clientId,
    kind: 'extra',
    sign: 'scope-creep',
    minutes: 60,
    what: 'a banner',
    state: 'open',
    at,
    threadId: `t-${clientId}`,
  }) as const;

describe('clients', () => {
  it('are joined and taken apart again with nothing lost', async () => {
    await saveClientField(db, JON, 'trade', 'baker');
    await addAgreement(db, 'a', JON, 'Shop', 5);
    await keepEntry(db, entry(JON));
    await keepEntry(db, entry(MARA));
    const before = await everything();

    expect(await mergeClients(db, JON, MARA)).toBe(true);
    expect(await addressesOf(db, MARA)).toEqual([MARA, JON]);
    expect(await headOf(db, JON)).toBe(MARA);
    expect((await agreementsOf(db, MARA)).map(({ id }) => id)).toEqual(['a']);
    expect(await entriesOf(db, JON)).toHaveLength(2);
    expect((await listClients(db)).map(({ id }) => id)).toEqual([FAR, MARA]);
    expect(await mergeClients(db, MARA, JON)).toBe(false);

    expect(await splitClient(db, JON)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await splitClient(db, JON)).toBe(false);
  });

  it('joined to one that joins another all belong to the last', async () => {
    await mergeClients(db, JON, MARA);
    await mergeClients(db, MARA, FAR);
    expect((await addressesOf(db, FAR)).sort()).toEqual([FAR, JON, MARA].sort());
    expect((await readClient(db, JON))?.client.id).toBe(FAR);
  });

  it('at one firm are suggested to each other; those of a mail provider are not', async () => {
    expect((await colleaguesOf(db, MARA)).map(({ id }) => id)).toEqual([JON]);
    await db.clients.bulkAdd([
      asRow({ id: 'a@gmail.com', name: 'A', firstSeenAt: 1 }),
      asRow({ id: 'b@gmail.com', name: 'B', firstSeenAt: 1 }),
    ]);
    expect(await colleaguesOf(db, 'a@gmail.com')).toEqual([]);
  });

  it('are found by the beginnings of words', async () => {
    expect((await listClients(db, 'lin jo')).map(({ id }) => id)).toEqual([JON]);
    expect(await listClients(db, 'nobody')).toEqual([]);
  });

  it('are judged unless the user said no, of a person or of a firm', async () => {
    await saveClientField(db, MARA, 'status', 'none');
    expect(await isClients(db, MARA)).toBe(false);
    expect(await isClients(db, JON)).toBe(true);
    expect(await isClients(db, 'new@example.com')).toBe(true);
    await addClient(db, '@other.example.com', 'Other', 4);
    expect(await isClients(db, 'anybody@other.example.com')).toBe(false);
    // Else was told to be a prospect: that stands before the firm.
    expect(await isClients(db, FAR)).toBe(true);
  });

  it('refuse what makes no sense', async () => {
    expect(await saveClientField(db, MARA, 'status', 'friend')).toMatchObject({ ok: false });
    expect(await saveClientField(db, MARA, 'notes', 'x'.repeat(5000))).toEqual({ ok: false, error: 'error_too_long' });
    expect(await saveClientField(db, 'nobody@example.com', 'notes', 'x')).toEqual({ ok: false, error: 'error_unknown' });
  });
});

describe('agreements', () => {
  const save = (field: string, value: unknown, seen: number, now: number) => saveAgreementField(db, { id: 'a', field, value, seen }, now);
  beforeEach(() => addAgreement(db, 'a', MARA, 'Shop', 5));

  it('changed in two windows keep the last word on each field, and say so', async () => {
    const first = await save('rounds', 2, 0, 10);
    expect(first).toMatchObject({ ok: true, value: { overwrote: false } });
    // Another field: nobody was overwritten.
    expect(await save('paymentDays', 14, 0, 11)).toMatchObject({ ok: true, value: { overwrote: false } });
    expect(await save('rounds', 3, 0, 12)).toMatchObject({
      ok: true,
      value: { overwrote: true, agreement: { rounds: 3, paymentDays: 14 } },
    });
    expect(await save('rounds', 1, 12, 13)).toMatchObject({ ok: true, value: { overwrote: false } });
  });

  it('notice a foreign change even when the clock jumped back', async () => {
    await save('rounds', 2, 0, 1000);
    await save('rounds', 3, 1000, 10);
    expect(await save('rounds', 4, 1000, 20)).toMatchObject({ ok: true, value: { overwrote: true } });
  });

  it('refuse absurd numbers and keep what was', async () => {
    for (const [field, value, error] of [
      ['rounds', -1, 'error_count_99'],
      ['rounds', 1.5, 'error_count_99'],
      ['paymentDays', 9999, 'error_count_365'],
      ['included', [{ id: '1', text: '' }], 'error_empty'],
      ['invoices', [{ id: '1', number: '7', sentOn: '2026-01-01', amount: -5 }], 'error_amount'],
      ['decisions', [{ id: '1', text: 'x', on: 'soon', done: false }], 'error_date'],
      ['colour', 1, 'error_field'],
    ] as const)
      expect(await save(field, value, 0, 9)).toEqual({ ok: false, error });
    expect((await agreementsOf(db, MARA))[0]).toMatchObject({ rounds: null, invoices: [], changed: {} });
  });

  it('are confirmed by a yes in the thread where they were sent, until they change', async () => {
    expect(await markConfirmed(db, MARA, 'k', 20)).toBe(false);
    await markSent(db, 'a', 'k', 10);
    expect(await markConfirmed(db, MARA, 'other', 20)).toBe(false);
    expect(await markConfirmed(db, MARA, 'k', 9)).toBe(false);
    expect(await markConfirmed(db, MARA, 'k', 20)).toBe(true);
    expect(await markConfirmed(db, MARA, 'k', 21)).toBe(false);
    await save('invoices', [{ id: '1', number: '7', sentOn: '2026-01-01' }], 0, 30);
    expect((await agreementsOf(db, MARA))[0]?.confirmedAt).toBe(20);
    await save('rounds', 3, 0, 31);
    expect((await agreementsOf(db, MARA))[0]?.confirmedAt).toBeUndefined();
  });
});

describe('what is counted', () => {
  it('counts a round once, and up to a moment', async () => {
    const round = (id: string, at: number) => ({ id, clientId: MARA, kind: 'round', at, threadId: 't', about: 'a/1' }) as const;
    expect(await keepHappening(db, round('x', 10))).toBe(true);
    expect(await keepHappening(db, round('x', 11))).toBe(false);
    await keepHappening(db, round('y', 20));
    expect(await roundsUpTo(db, 'a/1', 10)).toBe(1);
    expect(await roundsUpTo(db, 'a/1', 20)).toBe(2);
    await mergeClients(db, JON, MARA);
    expect(await countHappenings(db, JON, 'round', 11)).toBe(1);
  });

  it('keeps an entry as the user left it', async () => {
    expect(await keepEntry(db, entry(MARA))).toBe(true);
    expect(await saveEntryField(db, MARA, 'minutes', 25)).toMatchObject({ ok: true });
    expect(await saveEntryField(db, MARA, 'minutes', 25)).toMatchObject({ ok: true });
    expect(await saveEntryField(db, MARA, 'minutes', -1)).toEqual({ ok: false, error: 'error_entry_minutes' });
    expect(await keepEntry(db, entry(MARA))).toBe(false);
    expect(await entriesBetween(db, 5, 6)).toMatchObject([{ minutes: 25 }]);
    expect(await entriesBetween(db, 6, 9)).toEqual([]);
    expect(await deleteEntry(db, MARA)).toBe(true);
  });
});

describe('deletion', () => {
  const fill = async (address: string): Promise<void> => {
    await keepSeen(db, seenMail({ address, name: address, key: `k-${address}` }), 10);
    const thread = (await db.threads.where('clientId').equals(address).toArray())[0];
    await keepOffer(db, { clientId: address, threadKey: `k-${address}`, slots: [{ start: 50, end: 60 }] }, 10);
    await keepNote(db, address, 'angry', 10);
    await addAgreement(db, `a-${address}`, address, 'Shop', 10);
    await keepEntry(db, { ...entry(address), threadId: thread?.id ?? '' });
    await keepHappening(db, {
      id: `h-${address}`,
      clientId: address,
      kind: 'round',
      at: 10,
      threadId: thread?.id ?? '',
      about: `a-${address}/1`,
    });
  };

  it('of a client leaves no row that speaks of them, under any address', async () => {
    for (const address of [MARA, JON, FAR]) await fill(address);
    await mergeClients(db, JON, MARA);
    expect(await deleteClient(db, JON)).toBe(true);
    for (const table of db.tables) {
      const left = JSON.stringify(await table.toArray());
      expect(left, table.name).not.toContain(MARA);
      expect(left, table.name).not.toContain(JON);
      if (['clients', 'threads', 'flags', 'offers', 'notes', 'agreements', 'ledger', 'happenings'].includes(table.name))
        expect(left, table.name).toContain(FAR);
    }
  });

  it('of a thread takes what came of it along, and leaves what the user told of the client', async () => {
    await fill(MARA);
    const id = (await db.threads.toArray())[0]?.id ?? '';
    expect(await deleteThread(db, id)).toBe(true);
    for (const table of [db.flags, db.threads, db.ledger, db.happenings]) expect(await table.count(), table.name).toBe(0);
    expect(await db.clients.get(MARA)).toBeDefined();
    expect(await db.agreements.count()).toBe(1);
  });

  it('of an agreement takes its rounds along', async () => {
    await fill(MARA);
    expect(await deleteAgreement(db, `a-${MARA}`)).toBe(true);
    expect(await db.happenings.count()).toBe(0);
    expect(await deleteAgreement(db, 'none')).toBe(false);
  });
});
