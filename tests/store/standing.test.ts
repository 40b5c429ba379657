import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdToAgreement, type StandingFinding } from '@/entrypoints/background/standing';
import { heedLessons } from '@/entrypoints/background/taught';
import { makeRead } from '@/lib/languages/read';
import { type Agreement, emptyAgreement } from '@/lib/records/agreement';
import { type FirmlyDb, makeDb } from '@/lib/store/db';
import { agreementsOf, markSent } from '@/lib/store/tables/agreements';
import { asRow } from '@/lib/store/tables/clients';
import { countHappenings } from '@/lib/store/tables/happenings';
import { forgetLesson, learn } from '@/lib/store/tables/lessons';
import { acceptOffer, keepOffer, missOffer } from '@/lib/store/tables/offers';
import { saveSetting } from '@/lib/store/tables/settings';

const CLIENT = 'mara@example.com';
const WEDNESDAY = Date.UTC(2026, 10, 25, 10);
const HOUR = 3_600_000;
const read = makeRead();

let db: FirmlyDb;
beforeEach(async () => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await saveSetting(db, 'timeZone', 'UTC');
  await db.clients.add(asRow({ id: CLIENT, name: 'Mara Lind', firstSeenAt: 1 }));
});
afterEach(() => {
  db.close();
});

const agree = (more: Partial<Agreement>): Promise<unknown> =>
  db.agreements.put({ ...emptyAgreement('agreed-1', CLIENT, 'Shop', 1), ...more });
const hold = async (text: string, message = 'm', sentAt = WEDNESDAY): Promise<readonly StandingFinding[]> => {
  const mail = { text, site: 'gmail', thread: 'k', message, sender: CLIENT, sentAt };
  return (await holdToAgreement(db, mail, read({ text, direction: 'client', language: 'en' }))).findings;
};

describe('mail against an agreement', () => {
  it('counts meetings against the cadence, in the week they are in', async () => {
    await agree({ meetings: { count: 1, per: 'week' } });
    const ask = 'Hello Vera,\n\nCould we have a call about the menu?\n';
    expect((await hold(ask)).filter(({ against }) => against)).toEqual([]);
    const slot = { start: WEDNESDAY + 24 * HOUR, end: WEDNESDAY + 25 * HOUR };
    const offer = await keepOffer(db, { clientId: CLIENT, threadKey: 'k', slots: [slot] }, WEDNESDAY);
    await acceptOffer(db, offer, slot);
    expect((await hold(ask))[0]?.against).toEqual({ kind: 'meetings', line: 'week', round: 2, of: 1 });
    // Another week; and a meeting that nobody came to was none.
    expect((await hold(ask, 'm2', WEDNESDAY + 7 * 24 * HOUR)).filter(({ against }) => against)).toEqual([]);
    await missOffer(db, offer, true);
    expect((await hold(ask)).filter(({ against }) => against)).toEqual([]);
  });

  it('lets agreed rounds pass and cites the one that is too many', async () => {
    await agree({ included: [{ id: 'logo', text: 'Logo', rounds: 1, used: 0 }] });
    const ask = 'Hello Vera,\n\nWe have a few more changes to the logo.\n';
    const day = 24 * HOUR;
    expect((await hold(ask)).filter(({ sign }) => sign === 'endless-revisions')).toEqual([]);
    // What was forgotten and sent the same day is the same round.
    expect((await hold(ask, 'm1', WEDNESDAY + HOUR)).filter(({ sign }) => sign === 'endless-revisions')).toEqual([]);
    expect((await hold(ask, 'm2', WEDNESDAY + day)).find(({ sign }) => sign === 'endless-revisions')?.against).toEqual({
      kind: 'rounds',
      line: 'Logo',
      round: 2,
      of: 1,
    });
    // Mail from before the agreement is no round of it.
    await agree({ at: WEDNESDAY + 9 * day, included: [{ id: 'other', text: 'Logo', rounds: 1 }] });
    expect((await hold(ask, 'm3', WEDNESDAY + 2 * day)).some(({ against }) => against?.kind === 'rounds')).toBe(false);
  });

  it('dates the yes to a summary, and nothing else', async () => {
    await agree({});
    await markSent(db, 'agreed-1', 'k', WEDNESDAY - HOUR);
    await hold('Hello Vera,\n\nthat is not quite right: the price is missing.\n');
    expect((await agreementsOf(db, CLIENT))[0]?.confirmedAt).toBeUndefined();
    await hold('Hello Vera,\n\nconfirmed, thank you.\n');
    expect((await agreementsOf(db, CLIENT))[0]?.confirmedAt).toBe(WEDNESDAY);
  });

  it('keeps promises without a day, of clients who are known', async () => {
    const promise = 'Hello Vera,\n\nwe will pay the invoice as soon as possible.\n';
    await hold(promise);
    await hold(promise);
    await hold('Hello Vera,\n\nwe will pay the invoice on Friday.\n', 'm2');
    expect(await countHappenings(db, CLIENT, 'promise', 0)).toBe(1);
  });

  it('says nothing when there is no agreement in force', async () => {
    await agree({ active: false, excluded: ['Blog'] });
    expect(await hold('Hello Vera,\n\nplease add a blog.\n')).toEqual([]);
  });
});

describe('corrections', () => {
  const finding = { sign: 'rush', start: 0, end: 4, confidence: 0.7, rule: 'rush/x', reason: 'r', origin: 'rules' } as const;
  const heed = (sender = CLIENT) => heedLessons(db, sender, [finding], { sensitivity: 'normal', signs: {} });
  it('lower a rule for that client, then for all, and are taken back', async () => {
    expect(await heed()).toEqual([finding]);
    await learn(db, 'rush/x', 'rush', CLIENT, 1);
    expect(await heed()).toEqual([]);
    expect(await heed('jon@example.com')).toMatchObject([{ confidence: 0.7 }]);
    for (const other of ['a', 'b', 'c']) await learn(db, 'rush/x', 'rush', `${other}@example.com`, 1);
    expect(await heed('jon@example.com')).toEqual([]);
    await forgetLesson(db, `rush/x|${CLIENT}`);
    await forgetLesson(db, 'rush/x|a@example.com');
    expect(await heed()).toMatchObject([{ confidence: 0.7 }]);
  });
});
