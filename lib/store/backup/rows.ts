import type { Client } from '@/lib/records/client';
import type { Flag } from '@/lib/records/flag';
import type { Thread } from '@/lib/records/thread';
import { normalisePhrase } from '@/lib/text/phrase';
import { type ClientRow, type FlagRow, shelvesOf, type ThreadRow } from '../rows';
import { asRow } from '../tables/clients';
import { FORGOTTEN } from '../tables/retention';
import { threadWords } from '../words';
import type { Work } from './batches';
import { type Backup, TABLE_NAMES, type TableName } from './format';

export type FileRows = Readonly<Record<TableName, readonly object[]>>;

const AT_ONCE = 2_000;
const KEYS: Readonly<Partial<Record<TableName, string>>> = { settings: 'key', scores: 'clientId' };

/**
 * Rows as the tables hold them, the first of each key: a file is a stranger's until it is looked at. What a thread says of
 * its flags is counted anew; one without any is none. Made some at a time, so that the page stays alive and can stop it.
 */
export async function rowsIn({ rows }: Backup, { signal }: Pick<Work, 'signal'>): Promise<FileRows> {
  const flagsOf = new Map<string, Flag[]>();
  for (const flag of rows.flags as readonly Flag[]) {
    if (flag.state !== 'active') continue;
    const own = flagsOf.get(flag.threadId);
    if (own) own.push(flag);
    else flagsOf.set(flag.threadId, [flag]);
  }
  const made: Partial<Record<TableName, (row: never) => object | undefined>> = {
    clients: (client: Client): ClientRow => asRow(client),
    threads: (thread: Thread) => threadRow(thread, flagsOf.get(thread.id) ?? []),
    flags: (flag: Flag): FlagRow => ({ ...flag, phrase: flag.excerpt === FORGOTTEN ? '' : normalisePhrase(flag.excerpt).slice(0, 400) }),
  };
  const tables: Partial<Record<TableName, object[]>> = {};
  for (const name of TABLE_NAMES) {
    const make = made[name];
    const seen = new Set<unknown>();
    const own: object[] = [];
    for (const [i, row] of (rows[name] as readonly object[]).entries()) {
      if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      const key = (row as Record<string, unknown>)[KEYS[name] ?? 'id'];
      // Busy times have no names of their own.
      if (name !== 'busy' && seen.has(key)) continue;
      seen.add(key);
      const ready = make ? make(row as never) : row;
      if (ready) own.push(ready);
    }
    tables[name] = own;
  }
  return tables as Record<TableName, object[]>;
}

function threadRow(thread: Thread, flags: readonly Flag[]): ThreadRow | undefined {
  if (flags.length === 0) return undefined;
  const inOrder = [...flags].sort((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
  const counted = {
    ...thread,
    latestAt: Math.max(thread.wokeAt ?? 0, inOrder.at(-1)?.seenAt ?? 0),
    signs: [...new Set(inOrder.map(({ sign }) => sign))],
    flagCount: flags.length,
  };
  return {
    ...counted,
    words: threadWords(
      thread,
      inOrder.map(({ excerpt }) => excerpt),
    ),
    shelves: shelvesOf(counted),
  };
}
