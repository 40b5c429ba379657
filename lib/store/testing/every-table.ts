// For tests only: a store with something in every table, and a way to compare two stores row by row.
import { emptyAgreement } from '@/lib/records/agreement';
import type { FirmlyDb } from '../db';
import { saveAgreementField } from '../tables/agreements';
import { FILLED_AT, filledClient } from './fill';

/** A few clients by the filler, and at least one row by hand in each table that it leaves empty. */
export async function fillEveryTable(db: FirmlyDb, clients = 3): Promise<void> {
  const at = FILLED_AT;
  for (let n = 0; n < clients; n++) {
    const { client, threads, flags, ledger } = filledClient(n, { clients, threads: 4, flags: 2 });
    await db.clients.add(client);
    await db.threads.bulkAdd(threads);
    await db.flags.bulkAdd(flags);
    await db.ledger.bulkAdd(ledger);
  }
  const clientId = filledClient(0, { clients, threads: 0, flags: 0 }).client.id;
  await db.quietPhrases.add({ id: 'rush:by tomorrow', sign: 'rush', phrase: 'by tomorrow', at });
  const slot = { start: at + 3_600_000, end: at + 7_200_000 };
  await db.offers.add({ id: 'o', clientId, threadKey: 't0-0', slots: [slot], at, state: 'accepted', chosen: slot, until: slot.end });
  await db.calendars.add({ id: 'c', name: 'Work', importedAt: at, until: at + 9_000_000, events: 2, lost: 1 });
  await db.busy.bulkAdd([
    { calendarId: 'c', start: at, end: at + 1 },
    { calendarId: 'c', start: at + 2, end: at + 3 },
  ]);
  await db.picks.add({ id: 'en:rush/fee', count: 3, at });
  await db.ownWords.add({ id: 'ru:rush/fee', text: 'Срочность стоит [сумма].', at });
  await db.notes.add({ id: 'n', clientId: '', text: 'Not today.\nNot like this.', at });
  await db.agreements.add(emptyAgreement('a', clientId, 'Bakery', at));
  await saveAgreementField(db, { id: 'a', field: 'included', value: [{ id: 'i', text: 'Menu page', rounds: 2 }], seen: 0 }, at + 5);
  await db.happenings.add({ id: 'h', clientId, kind: 'gave-in', at, threadId: 't0-0', about: '' });
  await db.lessons.add({ id: `rush/x|${clientId}`, rule: 'rush/x', sign: 'rush', clientId, count: 2, at });
  await db.scores.add({ clientId, score: 41.5, parts: [{ part: 'late', points: -20, value: 3 }] });
  await db.settings.bulkAdd([
    { key: 'timeZone', value: 'Asia/Tokyo' },
    { key: 'signs', value: { rush: 'off' } },
    { key: 'internal:seenOwnAddresses', value: ['mira@example.com'] },
  ]);
  await db.log.add({ at, where: 'test', what: 'Error' });
}

/** Every table but the log, by its keys. Numbers that the database gives by itself are left out: they are nobody's. */
export async function everyRow(db: FirmlyDb): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => name !== 'log');
  const rows = await Promise.all(tables.map((table) => table.orderBy(':id').toArray() as Promise<object[]>));
  return Object.fromEntries(
    tables.map(({ name, schema }, i) => [
      name,
      (rows[i] ?? []).map((row) => (schema.primKey.auto ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id')) : row)),
    ]),
  );
}
