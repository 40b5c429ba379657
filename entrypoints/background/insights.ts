import { type Insight, insightsOf } from '@/lib/clients/patterns';
import { lateOf } from '@/lib/clients/invoices';
import type { SignId } from '@/lib/signs/catalog';
import { dayOn } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { agreementsOf, dueAgreements } from '@/lib/store/tables/agreements';
import { addressesOf, headOf } from '@/lib/store/tables/clients';
import { countHappenings } from '@/lib/store/tables/happenings';
import { readInsightsSeen } from '@/lib/store/tables/insights-seen';
import { flagsSince } from '@/lib/store/tables/scores';
import { readSettings } from '@/lib/store/tables/settings';
import { browserZone } from './zone';

const QUARTER = 91 * 86_400_000;
/** Clients that are looked at: those of whom something is due, and those who wrote last. */
const LATEST_THREADS = 20;
const MOST_CLIENTS = 10;

export interface ShownInsight {
  readonly insight: Insight;
  readonly name: string;
  /** The client's latest flagged thread. */
  readonly threadId?: string;
}

/** The one thing most worth telling just now, of what the user has not put aside. */
export async function insightNow(db: FirmlyDb, now: number): Promise<ShownInsight | undefined> {
  const { settings } = await readSettings(db, browserZone());
  const today = dayOn(now, settings.timeZone);
  const due = await dueAgreements(db, today);
  const latest = await db.threads.orderBy('latestAt').reverse().limit(LATEST_THREADS).toArray();
  const heads: string[] = [];
  for (const address of [...due.map(({ clientId }) => clientId), ...latest.map(({ clientId }) => clientId)]) {
    const head = await headOf(db, address);
    if (!heads.includes(head)) heads.push(head);
    if (heads.length === MOST_CLIENTS) break;
  }
  const seen = await readInsightsSeen(db);
  for (const head of heads) {
    const client = await db.clients.get(head);
    if (!client || client.status === 'none') continue;
    const insight = (await insightsFor(db, head, today, now)).find(({ id }) => !seen.has(id));
    if (!insight) continue;
    const threadId = latest.find(({ clientId }) => clientId === head)?.id;
    return { insight, name: client.name, ...(threadId !== undefined && { threadId }) };
  }
  return undefined;
}

async function insightsFor(db: FirmlyDb, head: string, today: string, now: number): Promise<Insight[]> {
  const agreements = (await agreementsOf(db, head)).filter(({ active }) => active);
  const flags = await flagsSince(db, await addressesOf(db, head), now - QUARTER);
  const counts = new Map<SignId, number>();
  for (const { sign } of flags) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return insightsOf({
    clientId: head,
    decisions: agreements.flatMap(({ decisions }) => decisions.filter(({ done, on }) => !done && on <= today)),
    overdue: agreements.flatMap((one) => lateOf(one, today).filter(({ paid }) => !paid)),
    gaveIn: await countHappenings(db, head, 'gave-in', now - QUARTER),
    promises: await countHappenings(db, head, 'promise', now - QUARTER),
    signs: [...counts].map(([sign, count]) => ({ sign, count })),
  });
}
