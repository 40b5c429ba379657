import { overdueOf } from '@/lib/clients/invoices';
import { billingText } from '@/lib/clients/billing';
import { hourlyRate } from '@/lib/clients/money';
import { summarise } from '@/lib/clients/summary';
import { PHRASING } from '@/lib/languages/phrasing';
import { BILLING, SCOPE, SUMMARY } from '@/lib/languages/scope';
import type { Agreement } from '@/lib/records/agreement';
import type { Entry } from '@/lib/records/entry';
import type { FillValues } from '@/lib/replies/fill';
import { sayDay } from '@/lib/slots/working-day';
import type { FirmlyDb } from '@/lib/store/db';
import { agreementsOf } from '@/lib/store/tables/agreements';
import { headOf } from '@/lib/store/tables/clients';
import { entriesOf } from '@/lib/store/tables/ledger';
import { roundsUpTo } from '@/lib/store/tables/happenings';
import { type Address, addressed } from '@/lib/text/address';
import { ownToday } from './zone';

/** A list in words longer than this is no help in a sentence. */
const LONGEST_SCOPE = 240;

/** The newest agreement in force with a client. */
export async function agreementOf(db: FirmlyDb, client: string | undefined): Promise<Agreement | undefined> {
  return client === undefined ? undefined : (await agreementsOf(db, client)).find(({ active }) => active);
}

/** Days that the longest open invoice is past its term; undefined when none is. */
export async function daysOverdue(db: FirmlyDb, client: string | undefined): Promise<number | undefined> {
  const agreement = await agreementOf(db, client);
  return agreement && overdueOf(agreement, await ownToday(db))?.days;
}

/** What was agreed, as it may be put into words: scope, rounds used, the invoice that is late. */
export async function agreedValues(db: FirmlyDb, client: string | undefined, language: string): Promise<FillValues> {
  const agreement = await agreementOf(db, client);
  const words = SCOPE[language];
  if (!agreement || !words) return {};
  const scope = new Intl.ListFormat(language).format(agreement.included.map(({ text }) => text));
  const used = await Promise.all(agreement.included.map((item) => roundsOf(db, agreement, item.id)));
  const over = agreement.included
    .map((item, i) => ({ round: (used[i] ?? 0) + (item.used ?? 0), agreed: item.rounds ?? agreement.rounds ?? 0 }))
    .sort((a, b) => b.round - b.agreed - (a.round - a.agreed))[0];
  const late = overdueOf(agreement, await ownToday(db));
  return {
    ...(scope !== '' && scope.length <= LONGEST_SCOPE && { scope }),
    ...(over && over.round > 0 && over.agreed > 0 && { rounds: words.ofRounds(over.round, over.agreed) }),
    ...(late && {
      invoice: late.number,
      days: new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(late.days),
    }),
  };
}

/** The page that the client is asked to confirm. */
export function summaryFor(agreement: Agreement, language: string, address: Address): string | undefined {
  const [words, slots] = [SUMMARY[language], PHRASING[language]?.slots];
  if (!words || !slots) return undefined;
  // A date of no zone: noon in any is that day.
  const sayDate = (iso: string): string => sayDay(Date.parse(`${iso}T12:00:00Z`), 'UTC', slots);
  return addressed(summarise(agreement, words, sayDate), address);
}

/** What was given away to a client and nobody was charged for, the oldest first. */
export async function openEntries(db: FirmlyDb, client: string | undefined): Promise<Entry[]> {
  if (client === undefined) return [];
  return (await entriesOf(db, client)).filter(({ state, kind }) => state === 'open' && kind !== 'waived').reverse();
}

/** The same as lines for an invoice; undefined when there is nothing. `usual`: the user's rate, for clients without their own. */
export async function billingFor(
  db: FirmlyDb,
  client: string,
  language: string,
  address: Address,
  usual: string,
): Promise<string | undefined> {
  const entries = await openEntries(db, client);
  const words = BILLING[language];
  if (entries.length === 0 || !words) return undefined;
  const theirs = (await db.clients.get(await headOf(db, client)))?.rate;
  const rate = hourlyRate(theirs === undefined || theirs === '' ? usual : theirs);
  return addressed(billingText(entries, rate, words, language), address);
}

function roundsOf(db: FirmlyDb, { id }: Agreement, item: string): Promise<number> {
  return roundsUpTo(db, `${id}/${item}`, Infinity);
}
