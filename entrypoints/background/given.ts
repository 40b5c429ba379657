import { hash } from '@/lib/base/hash';
import { ESTIMATES, givenAway } from '@/lib/clients/ledger';
import { SCOPE } from '@/lib/languages/scope';
import type { Entry } from '@/lib/records/entry';
import type { Judgement } from '@/lib/signs/finding';
import type { SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '@/lib/store/db';
import type { FlagRow, ThreadRow } from '@/lib/store/rows';
import { keepHappening } from '@/lib/store/tables/happenings';
import { keepEntry } from '@/lib/store/tables/ledger';
import { threadIdOf } from '@/lib/store/tables/seen';

export interface Reply {
  readonly site: string;
  readonly threads: readonly string[];
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

/** Flags of the thread that a reply of this moment may answer: of earlier mail, and not answered by another reply. */
export async function openFlags(db: FirmlyDb, { site, threads, at }: Omit<Reply, 'text'>): Promise<FlagRow[]> {
  for (const key of threads) {
    const flags = await db.flags.where('threadId').equals(threadIdOf(site, key)).toArray();
    const asked = flags.filter((flag) => flag.state === 'active' && (flag.sentAt ?? flag.seenAt) <= at);
    if (asked.length === 0) continue;
    const answered = await db.happenings.bulkGet(asked.map(({ id }) => answerId(id)));
    return asked.filter((_, i) => answered[i] === undefined);
  }
  return [];
}

/**
 * Writes down that a reply was given in a thread that is kept, and what it gave away, once for each thing that was asked; and whether it gave in or stood
 * firm. Gives whether anything is new.
 */
export async function keepGiven(db: FirmlyDb, reply: Reply, read: (signs: readonly SignId[]) => Judgement): Promise<boolean> {
  const flags = await openFlags(db, reply);
  const thread = await keptThread(db, reply);
  if (!thread) return false;
  const { language = '', findings, newest } = read(flags.map(({ sign }) => sign));
  const words = SCOPE[language];
  const own = newest
    .map(({ start, end }) => reply.text.slice(start, end))
    .join('\n')
    .trim();
  if (own === '') return false;
  const { id: threadId, clientId } = thread;
  // The same words once, whether they are just leaving or stand in the thread already.
  const id = hash(['replied', threadId, own.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 200)].join('\n'));
  const replied = await keepHappening(db, { id, clientId, kind: 'replied', at: reply.at, threadId, about: '' });
  if (!words || flags.length === 0) return replied;
  const given = givenAway({
    asked: [...new Set(flags.map(({ sign }) => sign))],
    found: findings,
    namesPrice: words.namesPrice(own),
    waives: words.waives(own),
    length: own.split(/\s+/).length,
  });
  return db.transaction('rw', db.ledger, db.happenings, async () => {
    let news = replied;
    for (const flag of flags) {
      const gave = given.find(({ sign }) => sign === flag.sign);
      const { clientId, threadId } = flag;
      const kind = gave ? 'gave-in' : 'stood-firm';
      if (!(await keepHappening(db, { id: answerId(flag.id), clientId, kind, at: reply.at, threadId, about: '' }))) continue;
      news = true;
      if (gave) await keepEntry(db, entryOf(flag, gave.kind, reply.at));
    }
    return news;
  });
}

/** The first of these threads that is kept. */
async function keptThread(db: FirmlyDb, { site, threads }: Reply): Promise<ThreadRow | undefined> {
  const rows = await db.threads.bulkGet(threads.map((key) => threadIdOf(site, key)));
  return rows.find((row) => row !== undefined);
}

/** The change order stands in the reply: what was asked is charged, not given away. */
export async function keepBilled(db: FirmlyDb, reply: Omit<Reply, 'text'>): Promise<boolean> {
  const CHARGED: readonly SignId[] = ['scope-creep', 'endless-revisions', 'rush', 'free-advice'];
  let news = false;
  for (const key of reply.threads) {
    const flags = await db.flags.where('threadId').equals(threadIdOf(reply.site, key)).toArray();
    const asked = flags.filter(({ state, sign }) => state === 'active' && CHARGED.includes(sign));
    if (asked.length === 0) continue;
    await db.transaction('rw', db.ledger, db.happenings, async () => {
      // The newest of what was asked: that is what the order is about.
      const newest = Math.max(...asked.map((flag) => flag.sentAt ?? flag.seenAt));
      for (const flag of asked.filter((one) => (one.sentAt ?? one.seenAt) === newest)) {
        const known = await db.ledger.get(entryOf(flag, 'extra', 0).id);
        await db.ledger.put({ ...(known ?? entryOf(flag, 'extra', reply.at)), state: 'billed' });
        await keepHappening(db, {
          id: answerId(flag.id),
          clientId: flag.clientId,
          kind: 'stood-firm',
          at: reply.at,
          threadId: flag.threadId,
          about: '',
        });
        news = true;
      }
    });
    break;
  }
  return news;
}

function answerId(flagId: string): string {
  return hash(`answer\n${flagId}`);
}

function entryOf({ id, clientId, threadId, sign, excerpt }: FlagRow, kind: Entry['kind'], at: number): Entry {
  return {
    id: hash(`entry\n${id}`),
    clientId,
    threadId,
    kind,
    sign,
    minutes: ESTIMATES[kind],
    what: excerpt.slice(0, 400),
    state: 'open',
    at,
  };
}
