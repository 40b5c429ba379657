import Dexie, { type Collection } from 'dexie';
import type { Flag } from '@/lib/records/flag';
import type { SignId } from '@/lib/signs/catalog';
import type { Thread } from '@/lib/records/thread';
import type { FirmlyDb } from '../db';
import { type FlagRow, shelvesOf, type ThreadRow } from '../rows';
import { searchWords } from '../search-words';
import { threadWords } from '../words';
import { addressesOf, headOf, headsOf } from './clients';

export { everFlagged as hasAny } from './ever-flagged';

export type ListedFlag = Pick<Flag, 'id' | 'sign' | 'excerpt' | 'before' | 'after' | 'seenAt' | 'sentAt'>;
export type ListedThread = Omit<Thread, 'words' | 'key'> & { head?: { id: string; name: string }; flags: ListedFlag[] };

export interface ThreadQuery {
  readonly state: Thread['state'] | 'all';
  readonly sign?: SignId | undefined;
  readonly clientId?: string | undefined;
  /** Words by their beginnings; all must be found. */
  readonly search?: string | undefined;
  /** Only threads whose latest flag is older than this; ms since 1970. */
  readonly before?: number | undefined;
  readonly limit: number;
}

const SHOWN_FLAGS = 5;

/** One page of flagged threads, newest first. Threads of one and the same moment are not parted, so paging on skips none. */
export async function listThreads(db: FirmlyDb, query: ThreadQuery): Promise<{ threads: ListedThread[]; more: boolean }> {
  return db.transaction('r', db.threads, db.flags, db.clients, async () => {
    const terms = searchWords([query.search ?? '']);
    const find = (most: number): Promise<ThreadRow[]> => (terms.length > 0 ? searched(db, query, terms) : newest(db, query, most));
    let rows = await find(query.limit + 1);
    let end = pageEnd(rows, query.limit);
    if (end === rows.length && rows.length > query.limit) {
      // A tie at the page's end that may go on: rare enough to simply look at all.
      rows = await find(Infinity);
      end = pageEnd(rows, query.limit);
    }
    const page = rows.slice(0, end);
    const heads = await headsOf(
      db,
      page.map(({ clientId }) => clientId),
    );
    const threads = await Promise.all(page.map((row) => listed(db, row, heads.get(row.clientId))));
    return { threads, more: rows.length > end };
  });
}

/** How many threads are open: the badge's number. */
export function countOpen(db: FirmlyDb): Promise<number> {
  return db.threads.where('[state+latestAt]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).count();
}

/** Gives false when there is no such thread. */
export async function markThread(db: FirmlyDb, id: string, state: Thread['state']): Promise<boolean> {
  return db.transaction('rw', db.threads, async () => {
    const row = await db.threads.get(id);
    if (!row) return false;
    await db.threads.put(inState(row, state));
    return true;
  });
}

/** Puts a thread off until a moment, ms since 1970. Gives false when there is no such thread. */
export async function snoozeThread(db: FirmlyDb, id: string, wakeAt: number): Promise<boolean> {
  return db.transaction('rw', db.threads, async () => {
    const row = await db.threads.get(id);
    if (!row) return false;
    await db.threads.put({ ...inState(row, 'snoozed'), wakeAt });
    return true;
  });
}

/** Opens the snoozed threads whose time has come; they stand where a mail of that moment would. Gives whether there was any. */
export async function wakeThreads(db: FirmlyDb, now: number): Promise<boolean> {
  return db.transaction('rw', db.threads, async () => {
    const rows = await db.threads.where('wakeAt').belowOrEqual(now).toArray();
    await db.threads.bulkPut(
      rows.map((row) => {
        const wokeAt = row.wakeAt ?? now;
        return inState({ ...row, wokeAt, latestAt: Math.max(row.latestAt, wokeAt) }, 'open');
      }),
    );
    return rows.length > 0;
  });
}

/** When the next snoozed thread wakes; undefined when none sleeps. */
export async function nextWake(db: FirmlyDb): Promise<number | undefined> {
  return (await db.threads.orderBy('wakeAt').first())?.wakeAt;
}

/** The row in another state. Only a snoozed one wakes. */
function inState(row: ThreadRow, state: Thread['state']): ThreadRow {
  const next = { ...row, state, shelves: shelvesOf({ ...row, state }) };
  Reflect.deleteProperty(next, 'wakeAt');
  return next;
}

/** All threads of these clients are handled. Gives those that were not, as they were. */
export async function handleThreadsOf(
  db: FirmlyDb,
  clientIds: readonly string[],
): Promise<{ id: string; state: Thread['state']; wakeAt?: number }[]> {
  return db.transaction('rw', db.threads, async () => {
    const rows = await db.threads.where('clientId').anyOf(clientIds).toArray();
    const open = rows.filter(({ state }) => state !== 'handled');
    await db.threads.bulkPut(open.map((row) => inState(row, 'handled')));
    return open.map(({ id, state, wakeAt }) => ({ id, state, ...(wakeAt !== undefined && { wakeAt }) }));
  });
}

/**
 * Brings a thread's row in line with its active flags; without any it leaves the list. To be called inside a transaction
 * over threads and flags, after the flags were written.
 */
export async function refreshThread(db: FirmlyDb, facts: Omit<Thread, 'latestAt' | 'signs' | 'flagCount' | 'words'>): Promise<void> {
  const active = await activeFlags(db, facts.id).toArray();
  if (active.length === 0) {
    await db.threads.delete(facts.id);
    return;
  }
  const summary = {
    state: facts.state,
    latestAt: Math.max(facts.wokeAt ?? 0, ...active.map((flag) => flag.seenAt)),
    signs: [...new Set(active.map((flag) => flag.sign))],
  };
  const { id, site, key, url, subject, clientId, clientName, wakeAt, wokeAt } = facts;
  const words = threadWords(
    facts,
    active.map((flag) => flag.excerpt),
  );
  await db.threads.put({
    id,
    site,
    key,
    url,
    subject,
    clientId,
    clientName,
    ...summary,
    flagCount: active.length,
    words,
    shelves: shelvesOf(summary),
    ...(summary.state === 'snoozed' && wakeAt !== undefined && { wakeAt }),
    ...(wokeAt !== undefined && { wokeAt }),
  });
}

/** As `refreshThread`, for threads of which only the flags changed. */
export async function refreshThreads(db: FirmlyDb, ids: Iterable<string>): Promise<void> {
  for (const row of await db.threads.bulkGet([...new Set(ids)])) if (row) await refreshThread(db, row);
}

function activeFlags(db: FirmlyDb, threadId: string): Collection<FlagRow, string> {
  return db.flags.where('[threadId+state+seenAt]').between([threadId, 'active', Dexie.minKey], [threadId, 'active', Dexie.maxKey]);
}

async function newest(db: FirmlyDb, { state, sign, clientId, before = Infinity }: ThreadQuery, most: number): Promise<ThreadRow[]> {
  const take = (rows: Collection<ThreadRow, string>): Promise<ThreadRow[]> =>
    (most === Infinity ? rows.reverse() : rows.reverse().limit(most)).toArray();
  if (clientId !== undefined) {
    const rows = await db.threads
      .where('clientId')
      .anyOf(await addressesOf(db, await headOf(db, clientId)))
      .toArray();
    const fits = (row: ThreadRow): boolean =>
      (state === 'all' || row.state === state) && (!sign || row.signs.includes(sign)) && row.latestAt < before;
    return rows.filter(fits).sort(newestFirst).slice(0, most);
  }
  if (!sign) {
    if (state === 'all') return take(db.threads.where('latestAt').below(before));
    return take(db.threads.where('[state+latestAt]').between([state, Dexie.minKey], [state, before], true, false));
  }
  const shelf = (of: Thread['state']): Promise<ThreadRow[]> =>
    take(db.threads.where('shelves').between([of, sign, Dexie.minKey], [of, sign, before], true, false));
  if (state !== 'all') return shelf(state);
  return [...(await shelf('open')), ...(await shelf('snoozed')), ...(await shelf('handled'))].sort(newestFirst).slice(0, most);
}

/** The longest word narrows most; what it finds is checked for the others. */
async function searched(db: FirmlyDb, query: ThreadQuery, terms: readonly string[]): Promise<ThreadRow[]> {
  const longest = terms.reduce((a, b) => (b.length > a.length ? b : a));
  const rows = await db.threads.where('words').startsWith(longest).distinct().toArray();
  const addresses = query.clientId === undefined ? undefined : await addressesOf(db, await headOf(db, query.clientId));
  const fits = (row: ThreadRow): boolean =>
    (query.state === 'all' || row.state === query.state) &&
    (query.sign === undefined || row.signs.includes(query.sign)) &&
    (addresses === undefined || addresses.includes(row.clientId)) &&
    (query.before === undefined || row.latestAt < query.before) &&
    terms.every((term) => row.words.some((word) => word.startsWith(term)));
  return rows.filter(fits).sort(newestFirst);
}

function pageEnd(rows: readonly ThreadRow[], limit: number): number {
  let end = Math.min(limit, rows.length);
  while (end > 0 && end < rows.length && rows[end]?.latestAt === rows[end - 1]?.latestAt) end++;
  return end;
}

function newestFirst(a: ThreadRow, b: ThreadRow): number {
  return b.latestAt - a.latestAt;
}

async function listed(db: FirmlyDb, row: ThreadRow, head: ListedThread['head']): Promise<ListedThread> {
  const flags = await activeFlags(db, row.id).reverse().limit(SHOWN_FLAGS).toArray();
  const { id, site, url, subject, clientId, clientName, state, latestAt, signs, flagCount, wakeAt, wokeAt } = row;
  return {
    ...{ id, site, url, subject, clientId, clientName, state, latestAt, signs, flagCount },
    ...(wakeAt !== undefined && { wakeAt }),
    ...(wokeAt !== undefined && { wokeAt }),
    ...(head && { head }),
    flags: flags.map((flag) => ({
      ...{ id: flag.id, sign: flag.sign, excerpt: flag.excerpt, before: flag.before, after: flag.after, seenAt: flag.seenAt },
      ...(flag.sentAt !== undefined && { sentAt: flag.sentAt }),
    })),
  };
}
