import { daysLate } from '@/lib/clients/invoices';
import { hourlyRate } from '@/lib/clients/money';
import { type ScoreFacts, scoreOf } from '@/lib/clients/scorecard';
import type { Score } from '@/lib/records/score';
import { dayOn } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { agreementsOf } from '@/lib/store/tables/agreements';
import { addressesOf, headOf } from '@/lib/store/tables/clients';
import { entriesGiven, EVER } from '@/lib/store/tables/happened';
import { countHappenings } from '@/lib/store/tables/happenings';
import { missesOf } from '@/lib/store/tables/offers';
import { dropScore, flagsSince, headsAfter, keepScore } from '@/lib/store/tables/scores';
import { readSettings } from '@/lib/store/tables/settings';
import { browserZone } from './zone';

const YEAR = 365 * 86_400_000;

/** Works a client's score out anew and keeps it; those who are no clients (any more) have none. */
export async function rescore(db: FirmlyDb, address: string): Promise<Score | undefined> {
  const head = await headOf(db, address);
  const row = await db.clients.get(head);
  if (address !== head) await dropScore(db, address);
  if (!row || row.status === 'none' || row.status === 'past') {
    await dropScore(db, head);
    return undefined;
  }
  const { settings } = await readSettings(db, browserZone());
  const score = { clientId: head, ...scoreOf(await factsOf(db, head), settings.scoreWeights) };
  await keepScore(db, score);
  return score;
}

/** The next clients in the order of addresses; gives where to go on, or nothing at the end. */
export async function rescoreSome(db: FirmlyDb, after: string, limit: number): Promise<string | undefined> {
  const ids = await headsAfter(db, after, limit);
  for (const id of ids) await rescore(db, id);
  return ids.length < limit ? undefined : ids.at(-1);
}

async function factsOf(db: FirmlyDb, head: string): Promise<ScoreFacts> {
  const now = Date.now();
  const since = now - YEAR;
  const addresses = await addressesOf(db, head);
  const [row, agreements, entries, flags, outsideHours] = await Promise.all([
    db.clients.get(head),
    agreementsOf(db, head),
    entriesGiven(db, head, { from: since, to: EVER.to }),
    flagsSince(db, addresses, since),
    countHappenings(db, head, 'outside-hours', since),
  ]);
  const { settings } = await readSettings(db, browserZone());
  const rate = hourlyRate(row?.rate === undefined || row.rate === '' ? settings.rate : row.rate);
  const invoices = agreements.flatMap((one) => one.invoices.map((invoice) => ({ invoice, terms: one.paymentDays })));
  const recent = invoices.filter(({ invoice }) => Date.parse(invoice.sentOn) > since);
  const paid = recent.filter(({ invoice }) => invoice.paidOn !== undefined && invoice.amount !== undefined);
  const misses = await Promise.all(addresses.map((one) => missesOf(db, one, since)));
  return {
    now,
    flags,
    daysLate: recent.map(({ invoice, terms }) => daysLate(invoice, terms, dayOn(now, settings.timeZone))),
    missed: misses.reduce((sum, count) => sum + count, 0),
    givenMinutes: entries.filter(({ state }) => state === 'open').reduce((sum, { minutes }) => sum + minutes, 0),
    outsideHours,
    ...(paid.length > 0 && { income: paid.reduce((sum, { invoice }) => sum + (invoice.amount ?? 0), 0) }),
    ...(typeof row?.hours === 'number' && { hours: row.hours }),
    ...(rate && { rate: rate.amount }),
  };
}
