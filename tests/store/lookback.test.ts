import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speakEnglish } from '@/components/testing/speak';
import { knownClient } from '@/entrypoints/background/client-known';
import { wake, wakeDue } from '@/entrypoints/background/jobs';
import { mailsBehind } from '@/entrypoints/background/mails-behind';
import { isOutside, overviewOf, recordOf } from '@/entrypoints/background/overview';
import { letterForReview } from '@/entrypoints/background/reviewing';
import { snoozeUntil } from '@/entrypoints/background/snoozing';
import { leastSure, wantedOnly } from '@/entrypoints/background/sureness';
import { timelineOf } from '@/entrypoints/background/timeline';
import { defaultSettings } from '@/lib/records/settings';
import { type FirmlyDb, makeDb } from '@/lib/store/db';
import { seenMail } from '@/lib/store/testing/seen-mail';
import { guarded, storeTrouble } from '@/lib/store/health';
import { addClient, mergeClients, saveClientField } from '@/lib/store/tables/clients';
import { dismissFlag } from '@/lib/store/tables/flags';
import { FORGOTTEN, forgetExcerpts } from '@/lib/store/tables/retention';
import { keepSeen } from '@/lib/store/tables/seen';
import { saveSetting } from '@/lib/store/tables/settings';
import { handleThreadsOf, listThreads, markThread, snoozeThread, wakeThreads } from '@/lib/store/tables/threads';

const DAY = 86_400_000;
/** A Wednesday, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-25T09:00:00Z');
const MARA = 'mara@example.com';

let db: FirmlyDb;
beforeEach(async () => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await saveSetting(db, 'timeZone', 'Europe/Berlin');
  await saveSetting(db, 'rate', '€ 60 per hour');
});
afterEach(() => {
  db.close();
});

const flag = (
  key: string,
  at: number,
  sign: Parameters<typeof seenMail>[0] extends infer S ? NonNullable<S extends { sign?: infer X } ? X : never> : never = 'rush',
) => keepSeen(db, seenMail({ key, sign, says: [`words of ${key}`], message: key }), at);
const happen = (id: string, kind: 'gave-in' | 'stood-firm' | 'replied' | 'outside-hours', at: number, clientId = MARA) =>
  db.happenings.add({ id, clientId, kind, at, threadId: '', about: '' });
const entry = (id: string, minutes: number, at: number, state: 'open' | 'billed' = 'open') =>
  db.ledger.add({ id, clientId: MARA, kind: 'extra', sign: 'rush', minutes, what: id, state, at });

describe('the overview', () => {
  it('counts this week and the last by the user’s clock, Monday to Monday', async () => {
    const monday = Date.parse('2026-11-22T23:00:00Z');
    await flag('first minute of this week', monday);
    await flag('last minute of the last', monday - 1, 'free-advice');
    await flag('today', NOW - 1000);
    await flag('another', NOW - 3 * DAY, 'free-advice');
    await entry('given', 30, NOW - 1000);
    await entry('charged', 45, NOW - 1000, 'billed');
    await entry('before', 60, NOW - 7 * DAY);
    await happen('g', 'gave-in', NOW - 2000);
    await happen('s', 'stood-firm', NOW - 8 * DAY);
    const { weeks, signs, worth } = await overviewOf(db, NOW);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toMatchObject({ from: monday, to: monday + 7 * DAY, flags: 2, given: 30, billed: 45, gaveIn: 1, stoodFirm: 0 });
    expect(weeks.at(-2)).toMatchObject({ flags: 2, given: 60, gaveIn: 0, stoodFirm: 1 });
    expect(signs).toEqual([
      { sign: 'rush', now: 2, before: 0 },
      { sign: 'free-advice', now: 0, before: 2 },
    ]);
    expect(worth.now).toEqual({ minutes: 30, money: [{ currency: 'EUR', amount: 30 }] });
  });

  it('keeps its weeks whole when the clocks change', async () => {
    const { weeks } = await overviewOf(db, Date.parse('2026-11-04T12:00:00Z'));
    for (const [i, week] of weeks.entries()) if (i > 0) expect(week.from).toBe(weeks[i - 1]?.to);
    // The last Sunday of October has an hour more.
    expect(new Set(weeks.map(({ from, to }) => (to - from) / 3_600_000))).toEqual(new Set([168, 169]));
  });

  it('does not count what was called no problem', async () => {
    await flag('a', NOW - 1000);
    const [thread] = (await listThreads(db, { state: 'open', limit: 5 })).threads;
    await dismissFlag(db, thread?.flags[0]?.id ?? '');
    const { weeks, signs } = await overviewOf(db, NOW);
    expect([weeks.at(-1)?.flags, signs]).toEqual([0, []]);
    expect(await recordOf(db, { from: 0, to: NOW })).toEqual({ signs: [], gaveIn: 0, stoodFirm: 0 });
  });

  it('sorts replies by weekday and hour of the user’s clock, and knows which lie outside', async () => {
    // Wednesday 23:30 in Berlin, Saturday 10:00, Tuesday 09:00.
    for (const at of ['2026-11-18T22:30:00Z', '2026-11-21T09:00:00Z', '2026-11-24T08:00:00Z', '2026-11-17T08:10:00Z'])
      await happen(at, 'replied', Date.parse(at));
    const { replies } = await overviewOf(db, NOW);
    expect(replies).toEqual([
      { weekday: 2, hour: 9, count: 2, outside: 0 },
      { weekday: 3, hour: 23, count: 1, outside: 1 },
      { weekday: 6, hour: 10, count: 1, outside: 1 },
    ]);
    const outside = { what: 'replied', from: 0, to: NOW, outside: true } as const;
    expect(await mailsBehind(db, outside)).toMatchObject({ all: 2, timeZone: 'Europe/Berlin' });
  });

  it('tells working time to the minute, by the zone of the settings', () => {
    const half = { workingHours: { ...defaultSettings('UTC').workingHours, '1': { from: '09:30', to: '17:15' } } } as const;
    const monday = (time: string, timeZone = 'UTC'): boolean => isOutside(Date.parse(`2026-11-23T${time}Z`), { ...half, timeZone });
    expect(['09:29', '09:30', '17:14', '17:15', '17:50'].map((time) => monday(time))).toEqual([true, false, false, true, true]);
    expect(monday('17:14', 'Europe/Berlin')).toBe(true);
  });
});

describe('what was given away to a client', () => {
  it('is summed whole, however much of it is listed', async () => {
    await addClient(db, MARA, 'Mara Lind', NOW);
    for (let i = 0; i < 205; i++) await entry(`e${String(i)}`, 10, NOW - i * 1000);
    const known = await knownClient(db, MARA);
    expect([known?.entries.length, known?.open.minutes]).toEqual([200, 2050]);
  });
});

describe('the mails behind a number', () => {
  beforeEach(async () => {
    for (let i = 0; i < 5; i++) await flag(`t${String(i)}`, NOW - i * DAY, i % 2 === 0 ? 'rush' : 'free-advice');
    await keepSeen(
      db,
      seenMail({ key: 'jon', sign: 'rush', says: ['hurry'], address: 'jon@example.com', name: 'Jon Berg', message: 'j' }),
      NOW - 10,
    );
    for (let i = 0; i < 4; i++) await happen(`r${String(i)}`, 'replied', NOW - i * DAY, i === 0 ? 'jon@example.com' : MARA);
  });

  it('are those of that time and sign, newest first, with their thread', async () => {
    const { mails, all } = await mailsBehind(db, { what: 'flags', from: NOW - 2 * DAY, to: NOW + 1, sign: 'rush' });
    expect([all, mails.map(({ words }) => words)]).toEqual([3, ['words of t0', 'hurry', 'words of t2']]);
    const [thread] = await db.threads
      .where('clientId')
      .equals(MARA)
      .sortBy('latestAt')
      .then((rows) => rows.reverse());
    expect(mails[0]).toMatchObject({ clientName: 'Mara Lind', subject: 'Bakery website', threadId: thread?.id });
  });

  it('are those of one client, by any of their addresses', async () => {
    const of = (clientId: string) => mailsBehind(db, { what: 'flags', from: 0, to: NOW + 1, clientId });
    expect((await of(MARA)).all).toBe(5);
    expect(await of('jon@example.com')).toMatchObject({ all: 1, clientName: 'Jon Berg' });
    await mergeClients(db, 'jon@example.com', MARA);
    expect(await of('jon@example.com')).toMatchObject({ all: 6, clientName: 'Mara Lind' });
  });

  it('are those of one hour of the week', async () => {
    const { mails, all } = await mailsBehind(db, { what: 'replied', from: 0, to: NOW + 1, weekday: 3, hour: 10 });
    expect([all, mails.map(({ clientId }) => clientId)]).toEqual([1, ['jon@example.com']]);
    expect((await mailsBehind(db, { what: 'replied', from: 0, to: NOW + 1, clientId: MARA, weekday: 3, hour: 10 })).all).toBe(0);
  });

  it('are at most three hundred, and say of how many', async () => {
    for (let i = 0; i < 310; i++) await happen(`o${String(i)}`, 'outside-hours', NOW - i * 1000);
    const { mails, all } = await mailsBehind(db, { what: 'outside-hours', from: 0, to: NOW + 1 });
    expect([mails.length, all, mails[0]?.at]).toEqual([300, 310, NOW]);
  });

  it('are what was given, or charged', async () => {
    await entry('open', 30, NOW);
    await entry('billed', 15, NOW, 'billed');
    const words = async (what: 'given' | 'billed') =>
      (await mailsBehind(db, { what, from: 0, to: NOW + 1 })).mails.map((mail) => [mail.words, mail.minutes]);
    expect(await words('given')).toEqual([['open', 30]]);
    expect(await words('billed')).toEqual([['billed', 15]]);
  });
});

describe('a client’s timeline', () => {
  it('tells flags, answers, gifts, offers and agreements of all their addresses, newest first', async () => {
    await flag('a', NOW - 5000);
    await happen('g', 'gave-in', NOW - 4000);
    await entry('banner', 30, NOW - 3000);
    await db.offers.add({ id: 'o', clientId: 'second@example.com', threadKey: '', slots: [], at: NOW - 2000, state: 'open', until: NOW });
    await addClient(db, 'second@example.com', 'Mara', NOW);
    await mergeClients(db, 'second@example.com', MARA);
    expect((await timelineOf(db, MARA)).map(({ kind, words }) => [kind, words])).toEqual([
      ['offer', undefined],
      ['entry', 'banner'],
      ['gave-in', undefined],
      ['flag', 'words of a'],
    ]);
  });
});

describe('putting off', () => {
  it('lasts until work begins on that day, by the user’s clock', async () => {
    await flag('a', NOW);
    const [thread] = (await listThreads(db, { state: 'open', limit: 1 })).threads;
    const id = thread?.id ?? '';
    expect(await snoozeUntil(db, id, '2026-11-27', NOW)).toEqual({ ok: true, value: Date.parse('2026-11-27T08:00:00Z') });
    // A day off begins at nine all the same.
    expect(await snoozeUntil(db, id, '2026-11-28', NOW)).toEqual({ ok: true, value: Date.parse('2026-11-28T08:00:00Z') });
    for (const [date, error] of [
      ['2026-11-25', 'error_past_date'],
      ['2026-02-30', 'error_date'],
      ['soon', 'error_date'],
    ] as const)
      expect(await snoozeUntil(db, id, date, NOW)).toEqual({ ok: false, error });
    expect(await snoozeUntil(db, 'nobody', '2026-11-27', NOW)).toEqual({ ok: false, error: 'popup_thread_gone' });
  });

  it('ends by itself, and earlier when something new is flagged', async () => {
    const alarms: string[] = [];
    Object.assign(fakeBrowser, {
      alarms: {
        create: (name: string, { when }: { when: number }) => {
          alarms.push(`${name} ${String(when)}`);
          return Promise.resolve();
        },
        clear: (name: string) => {
          alarms.push(`no ${name}`);
          return Promise.resolve(true);
        },
      },
      action: new Proxy({}, { get: () => () => Promise.resolve() }),
    });
    speakEnglish();
    vi.setSystemTime(NOW);
    await flag('a', NOW - 1);
    await flag('b', NOW - 2);
    const ids = (await listThreads(db, { state: 'open', limit: 5 })).threads.map(({ id }) => id);
    await snoozeUntil(db, ids[0] ?? '', '2026-11-26', NOW);
    await snoozeUntil(db, ids[1] ?? '', '2026-11-27', NOW);
    await wake(db);
    expect(alarms).toEqual([`wake ${String(Date.parse('2026-11-26T08:00:00Z'))}`]);
    // A new flag in a snoozed thread opens it.
    await keepSeen(db, seenMail({ key: 'b', sign: 'rush', says: ['even more haste'], message: 'b2' }), NOW);
    expect((await listThreads(db, { state: 'open', limit: 5 })).threads.map(({ id }) => id)).toEqual([ids[1]]);
    vi.setSystemTime(Date.parse('2026-11-26T08:00:01Z'));
    await wake(db);
    expect(alarms.at(-1)).toBe('no wake');
    const open = (await listThreads(db, { state: 'open', limit: 5 })).threads;
    // It stands where a mail of this moment would.
    expect([open[0]?.id, open[0]?.wakeAt, open.length]).toEqual([ids[0], undefined, 2]);
    vi.useRealTimers();
  });

  it('stays where it woke, whatever is counted anew', async () => {
    await keepSeen(db, seenMail({ key: 'a', sign: 'rush', says: ['one', 'two'] }), 1000);
    const id = (await listThreads(db, { state: 'open', limit: 1 })).threads[0]?.id ?? '';
    await snoozeThread(db, id, 5000);
    await wakeThreads(db, 6000);
    const [thread] = (await listThreads(db, { state: 'open', limit: 1 })).threads;
    expect([thread?.latestAt, thread?.wokeAt]).toEqual([5000, 5000]);
    await dismissFlag(db, thread?.flags[0]?.id ?? '');
    expect((await listThreads(db, { state: 'open', limit: 1 })).threads[0]?.latestAt).toBe(5000);
  });

  it('that is not due writes nothing: a full disk is not called empty by it', async () => {
    await guarded(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    expect(storeTrouble()).toBe('full');
    expect(await wakeDue(db)).toBe(false);
    expect(storeTrouble()).toBe('full');
    await guarded(() => Promise.resolve());
  });

  it('comes back as it was when somebody is a client after all', async () => {
    await flag('a', NOW);
    await flag('b', NOW - 1);
    const ids = (await listThreads(db, { state: 'open', limit: 5 })).threads.map(({ id }) => id);
    await snoozeThread(db, ids[1] ?? '', NOW + DAY);
    expect(await handleThreadsOf(db, [MARA])).toEqual(
      expect.arrayContaining([
        { id: ids[0], state: 'open' },
        { id: ids[1], state: 'snoozed', wakeAt: NOW + DAY },
      ]),
    );
    expect(await saveClientField(db, MARA, 'status', 'none')).toEqual({ ok: true, value: undefined });
    expect(await saveClientField(db, MARA, 'status', undefined)).toEqual({ ok: true, value: 'none' });
    expect(await db.clients.get(MARA)).not.toHaveProperty('status');
  });

  it('is over when the thread is handled', async () => {
    await flag('a', NOW);
    const id = (await listThreads(db, { state: 'open', limit: 1 })).threads[0]?.id ?? '';
    await snoozeUntil(db, id, '2026-11-27', NOW);
    await markThread(db, id, 'handled');
    expect(await db.threads.where('wakeAt').above(0).count()).toBe(0);
  });
});

describe('old words', () => {
  it('are forgotten, the counts stay, and search finds them no more', async () => {
    await flag('old', NOW - 40 * DAY);
    await flag('new', NOW - DAY);
    expect(await forgetExcerpts(db, NOW - 30 * DAY)).toBe(1);
    const rows = await db.flags.orderBy('seenAt').toArray();
    expect(rows.map(({ excerpt, before, after, phrase }) => [excerpt, before, after, phrase])).toEqual([
      [FORGOTTEN, '', '', ''],
      ['words of new', 'and ', ' please', 'words of new'],
    ]);
    expect((await recordOf(db, { from: 0, to: NOW })).signs).toEqual([{ sign: 'rush', count: 2 }]);
    const found = async (search: string) => (await listThreads(db, { state: 'all', search, limit: 5 })).threads.length;
    expect([await found('old'), await found('new')]).toEqual([0, 1]);
    // Once is enough.
    expect(await forgetExcerpts(db, NOW - 30 * DAY)).toBe(0);
  });

  it('go from the ledger too, where the user did not write their own', async () => {
    await flag('old', NOW - 40 * DAY);
    const [row] = await db.flags.toArray();
    const kept = { clientId: MARA, kind: 'extra', minutes: 30, state: 'open', at: NOW, threadId: row?.threadId } as const;
    await db.ledger.bulkAdd([
      { ...kept, id: 'quoted', what: 'words of old' },
      { ...kept, id: 'own', what: 'A second banner' },
    ]);
    await forgetExcerpts(db, NOW - 30 * DAY);
    expect((await db.ledger.toArray()).map(({ id, what, minutes }) => [id, what, minutes])).toEqual([
      ['own', 'A second banner', 30],
      ['quoted', FORGOTTEN, 30],
    ]);
  });

  it('of one moment go together, however many there are', async () => {
    for (let i = 0; i < 12; i++) await flag(`k${String(i)}`, NOW - 40 * DAY);
    expect(await forgetExcerpts(db, NOW)).toBe(12);
  });
});

describe('how sure Firmly must be', () => {
  const finding = (sign: 'rush' | 'free-advice', confidence: number) => ({ sign, confidence });
  it('is one setting for all, and another for single signs', () => {
    const wishes = { sensitivity: 'normal', signs: { rush: 'off', 'free-advice': 'eager' } } as const;
    expect(leastSure(wishes)).toBe('eager');
    expect(leastSure({ sensitivity: 'careful', signs: { rush: 'off' } })).toBe('careful');
    expect(wantedOnly([finding('rush', 0.99), finding('free-advice', 0.99), finding('free-advice', 0.01)], wishes)).toEqual([
      finding('free-advice', 0.99),
    ]);
  });
});

describe('a parting letter', () => {
  const letter = () => letterForReview(db, { id: MARA, choice: 'part', language: 'en' });
  const recently = () => Date.now() - DAY;

  it('speaks of the sum only to somebody whose work never began, of the manner only where it was at fault', async () => {
    await flag('a', recently(), 'budget-pressure');
    await saveClientField(db, MARA, 'status', 'prospect');
    expect(await letter()).toContain('For that amount');
    await saveClientField(db, MARA, 'status', 'active');
    expect(await letter()).toContain('bring our work to a good end');
    await flag('b', recently(), 'disrespect');
    expect(await letter()).toContain('The way we speak to each other');
  });

  it('is kind to whoever did nothing of it', async () => {
    await addClient(db, MARA, 'Mara Lind', NOW);
    expect(await letter()).toContain('bring our work to a good end');
  });
});
