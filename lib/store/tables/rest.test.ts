import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/records/settings';
import { type FirmlyDb, makeDb } from '../db';
import { seenMail } from '../testing/seen-mail';
import { deleteClient, deleteEverything, deleteThread } from './deletes';
import { everFlagged } from './ever-flagged';
import { readLog, writeLog } from './log';
import { acceptOffer, keepOffer, listOffers, missesOf, missOffer, offerFor, openOffers, releaseOffer, takenSlots } from './offers';
import { addQuietPhrase } from './quiet-phrases';
import { keepSeen } from './seen';
import { learnedOwnAddresses, learnOwnAddresses, readSettings, saveSetting, saveSettingPart } from './settings';
import { listThreads } from './threads';

let db: FirmlyDb;
beforeEach(() => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => {
  db.close();
});

const everyRow = async (): Promise<string> => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

describe('settings', () => {
  it('are the defaults at first, in the browser’s zone', async () => {
    expect(await readSettings(db, 'Europe/Riga')).toEqual({ settings: defaultSettings('Europe/Riga'), repaired: [] });
  });

  it('save a field and read it back', async () => {
    expect(await saveSetting(db, 'meetingMinutes', 45)).toMatchObject({ ok: true });
    expect(await saveSetting(db, 'ownAddresses', [' Me@Example.com ', 'me@example.com'])).toMatchObject({ ok: true });
    const { settings } = await readSettings(db, 'UTC');
    expect(settings.meetingMinutes).toBe(45);
    expect(settings.ownAddresses).toEqual(['me@example.com']);
  });

  it.each([
    ['meetingMinutes', 3, 'error_minutes', []],
    ['meetingMinutes', 'ten', 'error_value', []],
    ['timeZone', 'Mars/Base', 'error_zone', []],
    ['workingHours', { ...defaultSettings('UTC').workingHours, '2': { from: '17:00', to: '09:00' } }, 'error_hours_order', ['2', 'to']],
    ['ownAddresses', ['me@example.com', 'nonsense'], 'error_address', [1]],
    ['colour', 'red', 'error_field', []],
    ['internal:everFlagged', true, 'error_field', []],
  ])('refuse %s = %j and keep the old value', async (field, value, error, path) => {
    await saveSetting(db, 'meetingMinutes', 60);
    expect(await saveSetting(db, field, value)).toEqual({ ok: false, error: { error, path } });
    expect((await readSettings(db, 'UTC')).settings).toEqual({ ...defaultSettings('UTC'), meetingMinutes: 60 });
  });

  it('save one part of a field, whatever another window did to the others meanwhile', async () => {
    const monday = { from: '10:00', to: '14:00' };
    await Promise.all([
      saveSettingPart(db, 'workingHours', '1', monday),
      saveSettingPart(db, 'workingHours', '5', null),
      saveSettingPart(db, 'signs', 'rush', 'off'),
      saveSettingPart(db, 'signs', 'free-advice', 'eager'),
    ]);
    await saveSettingPart(db, 'signs', 'rush', undefined);
    const { settings } = await readSettings(db, 'UTC');
    expect(settings.workingHours).toEqual({ ...defaultSettings('UTC').workingHours, '1': monday, '5': null });
    expect(settings.signs).toEqual({ 'free-advice': 'eager' });
  });

  it.each([
    ['workingHours', '1', { from: '9', to: '10:00' }, 'error_clock'],
    ['workingHours', '8', null, 'error_value'],
    ['meetingMinutes', 'x', 3, 'error_field'],
    ['ownAddresses', '0', 'me@example.com', 'error_field'],
    ['__proto__', 'x', 3, 'error_field'],
    ['callNote', 'fr', 'Bonjour', 'error_field'],
    ['callNote', '__proto__', 'x', 'error_field'],
    ['scoreWeights', 'flags', 'many', 'error_count_100'],
  ])('refuse %s/%s = %j', async (field, part, value, error) => {
    expect(await saveSettingPart(db, field, part, value)).toMatchObject({ ok: false, error: { error } });
    expect((await readSettings(db, 'UTC')).settings).toEqual(defaultSettings('UTC'));
  });

  it('repair what is broken in storage and keep the rest', async () => {
    await db.settings.bulkPut([
      { key: 'noticeHours', value: 'soon' },
      { key: 'meetingMinutes', value: 20 },
    ]);
    const { settings, repaired } = await readSettings(db, 'UTC');
    expect(repaired).toEqual(['noticeHours']);
    expect(settings).toMatchObject({ noticeHours: 24, meetingMinutes: 20 });
  });
});

describe('own addresses that pages showed', () => {
  it('are remembered once, the newest fifty', async () => {
    expect(await learnOwnAddresses(db, ['me@example.com', 'me@example.com'])).toBe(true);
    expect(await learnOwnAddresses(db, ['me@example.com'])).toBe(false);
    await learnOwnAddresses(
      db,
      Array.from({ length: 60 }, (_, i) => `a${String(i)}@example.com`),
    );
    expect(await learnedOwnAddresses(db)).toHaveLength(50);
    expect((await learnedOwnAddresses(db)).at(-1)).toBe('a59@example.com');
  });
});

describe('offers', () => {
  const slots = [
    { start: 100, end: 110 },
    { start: 200, end: 210 },
  ];

  it('hold their slots until the last one begins, or they are released', async () => {
    const id = await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'k', slots }, 1);
    expect(await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'k', slots }, 2)).toBe(id);
    expect(await openOffers(db, 199)).toMatchObject([{ id, slots, state: 'open', until: 200 }]);
    expect(await takenSlots(db, 199, 'another')).toEqual(slots);
    expect(await takenSlots(db, 199, 'k')).toEqual([]);
    expect(await openOffers(db, 200)).toEqual([]);
    expect(await releaseOffer(db, id)).toBe(true);
    expect(await openOffers(db, 1)).toEqual([]);
    expect(await releaseOffer(db, 'nobody')).toBe(false);
  });
});

describe('offers that were answered', () => {
  const slots = [
    { start: 100, end: 110 },
    { start: 200, end: 210 },
  ];
  const later = { start: 200, end: 210 };

  it('keep the slot that was taken for everybody, until it is over, and free the other', async () => {
    const id = await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'k', slots }, 1);
    expect(await acceptOffer(db, id, { start: 200, end: 211 })).toBe(false);
    expect(await acceptOffer(db, id, later)).toBe(true);
    expect(await takenSlots(db, 150, 'k')).toEqual([later]);
    expect(await takenSlots(db, 150, 'another')).toEqual([later]);
    expect(await takenSlots(db, 210, 'another')).toEqual([]);
    expect(await offerFor(db, 'another', 'mara@example.com', 150)).toMatchObject({ id, state: 'accepted', chosen: later });
    // The same words put in again change nothing of what was agreed.
    await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'k', slots }, 3);
    expect(await takenSlots(db, 150, 'another')).toEqual([later]);
  });

  it('expire when nobody answers, and count when nobody comes', async () => {
    const id = await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'k', slots }, 1);
    expect(await listOffers(db, 199)).toMatchObject([{ id, state: 'open' }]);
    expect(await listOffers(db, 200)).toMatchObject([{ id, state: 'expired' }]);
    expect(await missesOf(db, 'mara@example.com')).toBe(0);
    expect(await missOffer(db, id, true)).toBe(true);
    expect(await missesOf(db, 'mara@example.com')).toBe(1);
    // Of the last twelve months, say.
    expect(await missesOf(db, 'mara@example.com', 1)).toBe(1);
    expect(await missesOf(db, 'mara@example.com', 2)).toBe(0);
  });
});

describe('deleting', () => {
  it('leaves no trace of a thread, nor of a client who wrote nothing else', async () => {
    await keepSeen(db, seenMail({ subject: 'Secret' }), 1);
    const { threads } = await listThreads(db, { state: 'all', limit: 1 });
    expect(await deleteThread(db, threads[0]!.id)).toBe(true);
    expect(await everyRow()).not.toMatch(/Secret|mara|small thing/i);
    expect(await everFlagged(db)).toBe(true);
    expect(await deleteThread(db, threads[0]!.id)).toBe(false);
  });

  it('keeps the client who wrote more', async () => {
    await keepSeen(db, seenMail({ key: 'a' }), 1);
    await keepSeen(db, seenMail({ key: 'b' }), 2);
    const { threads } = await listThreads(db, { state: 'all', limit: 1 });
    await deleteThread(db, threads[0]!.id);
    expect(await db.clients.count()).toBe(1);
    expect(await db.flags.count()).toBe(1);
  });

  it('leaves no trace of a client, and others’ threads without their words', async () => {
    await keepSeen(db, seenMail({ key: 'a' }), 1);
    await keepSeen(db, seenMail({ key: 'shared', says: ['from mara herself'] }), 2);
    await keepSeen(db, seenMail({ key: 'shared', message: 'm2', address: 'jonas@example.com', name: 'Jonas', says: ['quick one'] }), 3);
    await keepOffer(db, { clientId: 'mara@example.com', threadKey: 'a', slots: [{ start: 9, end: 10 }] }, 1);
    expect(await deleteClient(db, 'mara@example.com')).toBe(true);
    expect(await everyRow()).not.toMatch(/mara/i);
    expect((await listThreads(db, { state: 'all', limit: 9 })).threads).toMatchObject([{ clientName: 'Jonas', flagCount: 1 }]);
    expect(await deleteClient(db, 'mara@example.com')).toBe(false);
  });

  it('everything means every table', async () => {
    await keepSeen(db, seenMail(), 1);
    await addQuietPhrase(db, 'rush', 'asap', 1);
    await saveSetting(db, 'noticeHours', 1);
    await writeLog(db, 'w', 'x', 1);
    await deleteEverything(db);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
    expect(await everFlagged(db)).toBe(false);
  });
});

describe('the log', () => {
  it('is a ring of two hundred, newest first', async () => {
    for (let i = 0; i < 205; i++) await writeLog(db, 'here', `n${String(i)}`, i);
    const entries = await readLog(db);
    expect(entries).toHaveLength(200);
    expect(entries[0]).toEqual({ at: 204, where: 'here', what: 'n204' });
    expect(entries.at(-1)?.what).toBe('n5');
  });
});
