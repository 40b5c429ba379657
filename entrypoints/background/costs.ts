import { type HourlyRate, hourlyRate, worth } from '@/lib/clients/money';
import type { Costs, Worth } from '@/lib/protocol/messages/memory';
import type { Entry } from '@/lib/records/entry';
import type { FirmlyDb } from '@/lib/store/db';
import { entriesBetween } from '@/lib/store/tables/ledger';
import { readSettings } from '@/lib/store/tables/settings';
import { periodOf } from './period';
import { browserZone } from './zone';

/** What entries are worth, each at the rate of its client. */
export async function worthOf(db: FirmlyDb, entries: readonly Entry[]): Promise<Worth> {
  return (await pricer(db, entries)).worth(entries);
}

/** Rates and heads of the clients of these entries, looked up once; then any of them can be summed up. */
async function pricer(
  db: FirmlyDb,
  entries: readonly Entry[],
): Promise<{ worth: (some: readonly Entry[]) => Worth; headOf: (address: string) => string; nameOf: (head: string) => string }> {
  const { settings } = await readSettings(db, browserZone());
  const addresses = [...new Set(entries.map(({ clientId }) => clientId))];
  const rows = await db.clients.bulkGet(addresses);
  const headIds = new Map(addresses.map((address, i) => [address, rows[i]?.headId ?? address]));
  const joined = await db.clients.bulkGet([...new Set(rows.flatMap((row) => row?.headId ?? []))]);
  const heads = new Map([...rows, ...joined].flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const headOf = (address: string): string => headIds.get(address) ?? address;
  const rates = new Map(addresses.map((address) => [address, rateFor(heads.get(headOf(address))?.rate, settings.rate)]));
  const sum = (some: readonly Entry[]): Worth => {
    // Summed up before it is priced: three times twenty minutes are an hour, to the cent.
    const priced = new Map<string, { rate: HourlyRate; minutes: number }>();
    let minutes = 0;
    for (const entry of some) {
      minutes += entry.minutes;
      const rate = rates.get(entry.clientId);
      if (!rate) continue;
      const key = `${rate.currency} ${String(rate.amount)}`;
      priced.set(key, { rate, minutes: (priced.get(key)?.minutes ?? 0) + entry.minutes });
    }
    const money = new Map<string, number>();
    for (const one of priced.values()) money.set(one.rate.currency, (money.get(one.rate.currency) ?? 0) + worth(one.minutes, one.rate));
    return { minutes, money: [...money].map(([currency, amount]) => ({ currency, amount: Math.round(amount * 100) / 100 })) };
  };
  return { worth: sum, headOf, nameOf: (head) => heads.get(head)?.name ?? head };
}

/** The rate that was agreed with a client, or else the usual one. */
function rateFor(theirs: string | undefined, usual: string): HourlyRate | undefined {
  return hourlyRate(theirs === undefined || theirs === '' ? usual : theirs);
}

/** What boundary slips cost in a month: in all, by client, by sign. */
export async function costsIn(db: FirmlyDb, moment: number): Promise<Costs> {
  const { settings } = await readSettings(db, browserZone());
  const { from, to } = periodOf(moment, 'month', settings.timeZone);
  const entries = await entriesBetween(db, from, to);
  const open = entries.filter(({ state }) => state === 'open');
  const { worth: sum, headOf, nameOf } = await pricer(db, entries);
  const byClient = groups(open, ({ clientId }) => headOf(clientId));
  const bySign = groups(open, ({ sign }) => sign);
  const most = <T extends { open: Worth }>(rows: T[]): T[] => rows.sort((a, b) => b.open.minutes - a.open.minutes);
  return {
    from,
    to,
    open: sum(open),
    billed: sum(entries.filter(({ state }) => state === 'billed')),
    clients: most([...byClient].map(([id, own]) => ({ id, name: nameOf(id), open: sum(own) }))),
    signs: most([...bySign].flatMap(([sign, own]) => (sign ? [{ sign, open: sum(own) }] : []))),
  };
}

function groups<K>(entries: readonly Entry[], key: (entry: Entry) => K): Map<K, Entry[]> {
  const found = new Map<K, Entry[]>();
  for (const entry of entries) {
    const group = found.get(key(entry));
    if (group) group.push(entry);
    else found.set(key(entry), [entry]);
  }
  return found;
}
