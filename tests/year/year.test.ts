import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { worthOf } from '@/entrypoints/background/costs';
import { keepGiven } from '@/entrypoints/background/given';
import { holdToAgreement } from '@/entrypoints/background/standing';
import { lateOf } from '@/lib/clients/invoices';
import { makeRead } from '@/lib/languages/read';
import { type Agreement, emptyAgreement } from '@/lib/records/agreement';
import { type FirmlyDb, makeDb } from '@/lib/store/db';
import { asRow } from '@/lib/store/tables/clients';
import { countHappenings, roundsUpTo } from '@/lib/store/tables/happenings';
import { entriesOf } from '@/lib/store/tables/ledger';
import { keepSeen } from '@/lib/store/tables/seen';
import { saveSetting } from '@/lib/store/tables/settings';
import { generateYear, type Letter, PAYMENT_DAYS, START } from './generate';

const CLIENT = 'mara@example.com';
const SITE = 'gmail';
const client = makeRead();
const draft = makeRead();

const THINGS = {
  en: { included: ['Logo in three variants', 'Contact form'], excluded: ['Blog', 'Online shop'] },
  ru: { included: ['Логотип в трёх вариантах', 'Форма обратной связи'], excluded: ['Блог', 'Интернет-магазин'] },
} as const;

let db: FirmlyDb;
beforeEach(async () => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await saveSetting(db, 'timeZone', 'UTC');
  await saveSetting(db, 'rate', '€ 90 per hour');
  await db.clients.add(asRow({ id: CLIENT, name: 'Mara Lind', firstSeenAt: START }));
});
afterEach(() => {
  db.close();
});

/** As the worker reads a mail: judged, held against the agreement, kept. */
async function read({ thread, id, own, text, sentAt }: Letter): Promise<void> {
  if (own) {
    await keepGiven(db, { site: SITE, threads: [thread], text, at: sentAt }, (answers) =>
      draft({ text, direction: 'draft', context: { answers: [...answers] } }),
    );
    return;
  }
  const judgement = client({ text, direction: 'client' });
  const { findings } = await holdToAgreement(db, { text, site: SITE, thread, message: id, sender: CLIENT, sentAt }, judgement);
  if (findings.length === 0) return;
  await keepSeen(
    db,
    {
      site: SITE,
      thread: { key: thread, url: 'https://mail.example.com/', subject: 's' },
      client: { address: CLIENT, name: 'Mara Lind' },
      message: { id, sentAt },
      findings: findings.map(({ sign, rule, reason, confidence, start, end }) => ({
        sign,
        rule,
        reason,
        confidence,
        excerpt: text.slice(start, end),
        before: '',
        after: '',
      })),
    },
    sentAt,
  );
}

describe.each(['en', 'ru'] as const)('a year of mail, %s', (language) => {
  it.each([1, 2, 3])('is counted exactly (seed %i), however often it is read', { timeout: 60_000 }, async (seed) => {
    const { mails, truth, invoices } = generateYear(language, seed);
    const { included, excluded } = THINGS[language];
    const agreement: Agreement = {
      ...emptyAgreement('agreed-1', CLIENT, 'Shop', START),
      included: included.map((text, i) => ({ id: String(i), text })),
      excluded: [...excluded],
      rounds: 2,
      hours: { days: ['1', '2', '3', '4', '5'], from: '09:00', to: '18:00' },
      paymentDays: PAYMENT_DAYS,
      invoices: [...invoices],
    };
    await db.agreements.add(agreement);
    for (const mail of mails) await read(mail);
    // Old mail is opened again, the newest first.
    for (const mail of [...mails].reverse()) await read(mail);

    const churn = await db.flags.where('[clientId+sign+state]').equals([CLIENT, 'schedule-churn', 'active']).count();
    const entries = await entriesOf(db, CLIENT);
    expect({
      rounds: await roundsUpTo(db, 'agreed-1/0', Infinity),
      churn,
      outsideHours: await countHappenings(db, CLIENT, 'outside-hours', 0),
      extras: entries.filter(({ kind }) => kind === 'extra').length,
      stoodFirm: await countHappenings(db, CLIENT, 'stood-firm', 0),
      daysLate: lateOf(agreement, new Date(START).toISOString().slice(0, 10)).map(({ days }) => days),
    }).toEqual({ ...truth, daysLate: [...truth.daysLate].sort((a, b) => b - a) });
    expect(await worthOf(db, entries)).toEqual({
      minutes: truth.extras * 60,
      money: truth.extras === 0 ? [] : [{ currency: 'EUR', amount: truth.extras * 90 }],
    });
    // What was agreed is never flagged as an extra.
    const flagged = (await db.flags.toArray()).filter(({ sign }) => sign === 'scope-creep');
    expect(flagged).toHaveLength(truth.extras + truth.stoodFirm);
  });
});
