import { hash } from '@/lib/base/hash';
import type { Flag } from '@/lib/records/flag';
import { honestName } from '@/lib/text/person-name';
import { normalisePhrase } from '@/lib/text/phrase';
import type { FirmlyDb } from '../db';
import type { FlagRow } from '../rows';
import { markEverFlagged } from './ever-flagged';
import { asRow } from './clients';
import { quietId } from './quiet-phrases';
import { refreshThread } from './threads';

/** A client's message in which something was found. */
export interface Seen {
  readonly site: string;
  readonly thread: { readonly key: string; readonly url: string; readonly subject: string };
  readonly client: { readonly address: string; readonly name: string };
  readonly message: { readonly id: string; readonly sentAt?: number | undefined };
  readonly findings: readonly Pick<Flag, 'sign' | 'rule' | 'reason' | 'confidence' | 'excerpt' | 'before' | 'after' | 'against'>[];
}

export interface SeenAnswer {
  /** Per finding, in order. */
  readonly flags: { id: string; hidden: boolean; count: number }[];
  /** Whether anything was written that was not there before. */
  readonly changed: boolean;
}

/**
 * Keeps what was found: the client, the flags, the thread. Seeing the same mail again writes nothing and gives the same
 * ids. A dismissed flag stays dismissed, a phrase never to be flagged is not kept, a new flag opens a handled thread.
 */
export async function keepSeen(db: FirmlyDb, mail: Seen, now: number): Promise<SeenAnswer> {
  const { address, name } = mail.client;
  const seen = { ...mail, client: { address, name: name === '' ? '' : honestName(name, address) } };
  return db.transaction('rw', [db.clients, db.threads, db.flags, db.quietPhrases, db.settings], async () => {
    const rows = rowsOf(seen, now);
    const known = await look(db, rows);
    const fresh = [...new Map(rows.filter((row) => known.isNew(row)).map((row) => [row.id, row])).values()];
    const changed = (await keepClient(db, seen, now, fresh.length > 0)) || fresh.length > 0;
    if (fresh.length > 0) {
      // One by one: a full disk then is told as what it is, not wrapped as one of many failures.
      for (const row of fresh) await db.flags.add(row);
      await markEverFlagged(db);
    }
    return { flags: await answers(db, rows, known, []), changed: (await keepThread(db, seen, fresh.length > 0)) || changed };
  });
}

/** What `keepSeen` would answer, without writing: for when there is no room. */
export async function lookUpSeen(db: FirmlyDb, seen: Seen): Promise<SeenAnswer> {
  const rows = rowsOf(seen, 0);
  const known = await look(db, rows);
  const fresh = rows.filter((row, i) => known.isNew(row) && rows.findIndex((other) => other.id === row.id) === i);
  return { flags: await answers(db, rows, known, fresh), changed: false };
}

/** What can be answered without any database. */
export function answerUnkept(seen: Seen): SeenAnswer {
  const rows = rowsOf(seen, 0);
  const count = (row: FlagRow): number => new Set(rows.filter((other) => other.sign === row.sign).map((other) => other.id)).size;
  return { flags: rows.map((row) => ({ id: row.id, hidden: false, count: count(row) })), changed: false };
}

export function threadIdOf(site: string, key: string): string {
  return hash(`${site}\n${key}`);
}

function rowsOf(seen: Seen, now: number): FlagRow[] {
  const threadId = threadIdOf(seen.site, seen.thread.key);
  return seen.findings.map(({ sign, rule, reason, confidence, excerpt, before, after, against }) => ({
    id: hash([threadId, seen.message.id, sign, excerpt].join('\n')),
    threadId,
    clientId: seen.client.address,
    messageId: seen.message.id,
    ...{ sign, rule, reason, confidence, excerpt, before, after },
    ...(against && { against }),
    ...(seen.message.sentAt !== undefined && { sentAt: seen.message.sentAt }),
    seenAt: now,
    state: 'active',
    phrase: normalisePhrase(excerpt).slice(0, 400),
  }));
}

interface Known {
  isNew(row: FlagRow): boolean;
  isHidden(row: FlagRow): boolean;
}

async function look(db: FirmlyDb, rows: readonly FlagRow[]): Promise<Known> {
  const flags = await db.flags.bulkGet(rows.map((row) => row.id));
  const phrases = await db.quietPhrases.bulkGet(rows.map((row) => quietId(row.sign, row.phrase)));
  const states = new Map(flags.flatMap((flag) => (flag ? [[flag.id, flag.state] as const] : [])));
  const quiet = new Set(phrases.flatMap((phrase) => phrase?.id ?? []));
  const isQuiet = (row: FlagRow): boolean => quiet.has(quietId(row.sign, row.phrase));
  return {
    isNew: (row) => !states.has(row.id) && !isQuiet(row),
    isHidden: (row) => states.get(row.id) === 'dismissed' || isQuiet(row),
  };
}

async function answers(db: FirmlyDb, rows: readonly FlagRow[], known: Known, unkept: readonly FlagRow[]): Promise<SeenAnswer['flags']> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (counts.has(row.sign)) continue;
    const kept = await db.flags.where('[clientId+sign+state]').equals([row.clientId, row.sign, 'active']).count();
    counts.set(row.sign, kept + unkept.filter((other) => other.sign === row.sign).length);
  }
  return rows.map((row) => ({ id: row.id, hidden: known.isHidden(row), count: counts.get(row.sign) ?? 0 }));
}

/** A client is kept with the first flag; later mail may tell a name that was missing or has changed. */
async function keepClient(db: FirmlyDb, { client }: Seen, now: number, flagged: boolean): Promise<boolean> {
  const known = await db.clients.get(client.address);
  if (!known) {
    if (flagged) await db.clients.add(asRow({ id: client.address, name: client.name, firstSeenAt: now }));
    return flagged;
  }
  if (client.name === '' || client.name === known.name) return false;
  await db.clients.put(asRow({ ...known, name: client.name }));
  return true;
}

async function keepThread(db: FirmlyDb, { site, thread, client }: Seen, flagged: boolean): Promise<boolean> {
  const id = threadIdOf(site, thread.key);
  const known = await db.threads.get(id);
  if (!known && !flagged) return false;
  // A new flag makes the thread its writer's; other mail that is seen again in it does not.
  const clientId = known && !flagged ? known.clientId : client.address;
  const clientName = (await db.clients.get(clientId))?.name ?? client.name;
  if (!flagged && known?.url === thread.url && known.subject === thread.subject && known.clientName === clientName) return false;
  // A new flag wakes a thread that was put off.
  const state = flagged ? 'open' : (known?.state ?? 'open');
  const { wakeAt, wokeAt } = known ?? {};
  const times = { ...(wakeAt !== undefined && { wakeAt }), ...(wokeAt !== undefined && { wokeAt }) };
  await refreshThread(db, { id, site, ...thread, clientId, clientName, state, ...times });
  return true;
}
