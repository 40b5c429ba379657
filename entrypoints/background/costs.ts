import { type HourlyRate, hourlyRate, worth } from '@/lib/clients/money';
import type { Costs, Worth } from '@/lib/protocol/messages/memory';
import type { Entry } from '@/lib/records/entry';
import type { SignId } from '@/lib/signs/catalog';
import { onClock } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { headOf } from '@/lib/store/tables/clients';
import { entriesBetween } from '@/lib/store/tables/ledger';
import { readSettings } from '@/lib/store/tables/settings';
import { browserZone } from './zone';

/** What entries are worth, each at the rate of its client. */
export async function worthOf(db: FirmlyDb, entries: readonly Entry[]): Promise<Worth> {
  const { settings } = await readSettings(db, browserZone());
  const addresses = [...new Set(entries.map(({ clientId }) => clientId))];
  const rows = await db.clients.bulkGet(addresses);
  const heads = await db.clients.bulkGet(rows.map((row, i) => row?.headId ?? addresses[i] ?? ''));
  const rates = new Map(addresses.map((address, i) => [address, rateFor(heads[i]?.rate, settings.rate)]));
  const money = new Map<string, number>();
  let minutes = 0;
  for (const entry of entries) {
    minutes += entry.minutes;
    const rate = rates.get(entry.clientId);
    if (rate) money.set(rate.currency, (money.get(rate.currency) ?? 0) + worth(entry.minutes, rate));
  }
  return { minutes, money: [...money].map(([currency, amount]) => ({ currency, amount: Math.round(amount * 100) / 100 })) };
}

/** The rate that was agreed with a client, or else the usual one. */
function rateFor(theirs: string | undefined, usual: string): HourlyRate | undefined {
  return hourlyRate(theirs === undefined || theirs === '' ? usual : theirs);
}

/** The month that a moment lies in, by the user's clock: ms since 1970, end exclusive. */
export function monthOf(moment: number, timeZone: string): { from: number; to: number } {
  const first = onClock(moment, timeZone).with({ day: 1 }).startOfDay();
  return { from: first.epochMilliseconds, to: first.add({ months: 1 }).epochMilliseconds };
}

/** What boundary slips cost in a month: in all, by client, by sign. */
export async function costsIn(db: FirmlyDb, moment: number): Promise<Costs> {
  const { settings } = await readSettings(db, browserZone());
  const { from, to } = monthOf(moment, settings.timeZone);
  const entries = await entriesBetween(db, from, to);
  const open = entries.filter(({ state }) => state === 'open');
  const byClient = new Map<string, Entry[]>();
  for (const entry of open) {
    const head = await headOf(db, entry.clientId);
    byClient.set(head, [...(byClient.get(head) ?? []), entry]);
  }
  const bySign = new Map<SignId, Entry[]>();
  for (const entry of open) if (entry.sign) bySign.set(entry.sign, [...(bySign.get(entry.sign) ?? []), entry]);
  const names = new Map((await db.clients.bulkGet([...byClient.keys()])).flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
  const clients = await Promise.all(
    [...byClient].map(async ([id, own]) => ({ id, name: names.get(id) ?? id, open: await worthOf(db, own) })),
  );
  const signs = await Promise.all([...bySign].map(async ([sign, own]) => ({ sign, open: await worthOf(db, own) })));
  const most = <T extends { open: Worth }>(rows: T[]): T[] => rows.sort((a, b) => b.open.minutes - a.open.minutes);
  return {
    from,
    open: await worthOf(db, open),
    billed: await worthOf(
      db,
      entries.filter(({ state }) => state === 'billed'),
    ),
    clients: most(clients),
    signs: most(signs),
  };
}
