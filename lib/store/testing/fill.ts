// For tests and benchmarks only: a seeded store of many clients, threads and flags.
import type { Entry } from '@/lib/records/entry';
import { directionOf, SIGN_IDS } from '@/lib/signs/catalog';
import type { ClientRow, FlagRow, ThreadRow } from '../rows';
import { shelvesOf } from '../rows';
import { clientWords, threadWords } from '../words';

export interface Filling {
  readonly clients: number;
  /** For each client, and flags for each thread. */
  readonly threads: number;
  readonly flags: number;
}
export interface ClientRows {
  readonly client: ClientRow;
  readonly threads: ThreadRow[];
  readonly flags: FlagRow[];
  readonly ledger: Entry[];
}

const NAMES = ['Mara Lind', 'Jon Berg', 'Else Winter', 'Otto Rook', 'Vera Hale', 'Priya Stone', 'Karl Moor', 'Nina Frost'];
const THINGS = ['bakery website', 'autumn catalogue', 'museum guide', 'online lessons', 'garden shop', 'opening night'];
const SIGNS = SIGN_IDS.filter((sign) => directionOf(sign) === 'client');
export const FILLED_AT = Date.UTC(2026, 10, 24);

/** The n-th client of a filling with all rows of theirs: the same number gives the same rows. */
export function filledClient(n: number, { threads, flags }: Filling): ClientRows {
  const id = `client${String(n)}@firm${String(n % 997)}.example.com`;
  const name = `${NAMES[n % NAMES.length] ?? ''} ${String(n)}`;
  const row = { id, name, firstSeenAt: FILLED_AT - n * 60_000 };
  const threadRows: ThreadRow[] = [];
  const flagRows: FlagRow[] = [];
  for (let t = 0; t < threads; t++) {
    const threadId = `t${String(n)}-${String(t)}`;
    const latestAt = FILLED_AT - ((n * 7919 + t * 104_729) % 31_536_000) * 1000;
    const subject = `${THINGS[(n + t) % THINGS.length] ?? ''} ${String(t)}`;
    const own = Array.from({ length: flags }, (_, f): FlagRow => {
      const sign = SIGNS[(n + t * 3 + f) % SIGNS.length] ?? 'rush';
      return {
        ...{
          id: `${threadId}-${String(f)}`,
          threadId,
          clientId: id,
          messageId: `m${String(f)}`,
          sign,
          rule: `${sign}/x`,
          reason: 'r',
          confidence: 0.9,
        },
        ...{
          excerpt: `could you also look at point ${String(f)}`,
          before: 'Hello, ',
          after: ' please.',
          sentAt: latestAt,
          seenAt: latestAt,
        },
        ...{ state: 'active', phrase: `could you also look at point ${String(f)}` },
      };
    });
    const signs = [...new Set(own.map(({ sign }) => sign))];
    const thread = { state: t % 2 === 0 ? ('open' as const) : ('handled' as const), latestAt, signs };
    threadRows.push({
      ...{
        id: threadId,
        site: 'gmail',
        key: threadId,
        url: 'https://mail.example.com/',
        subject,
        clientId: id,
        clientName: name,
        flagCount: flags,
      },
      ...thread,
      words: threadWords(
        { clientName: name, clientId: id, subject },
        own.map(({ excerpt }) => excerpt),
      ),
      shelves: shelvesOf(thread),
    });
    flagRows.push(...own);
  }
  const ledger: Entry[] =
    n % 50 === 0
      ? [
          {
            id: `e${String(n)}`,
            clientId: id,
            kind: 'extra',
            sign: 'scope-creep',
            minutes: 60,
            what: 'a banner',
            state: 'open',
            at: FILLED_AT - 1000,
          },
        ]
      : [];
  return { client: { ...row, words: clientWords(row) }, threads: threadRows, flags: flagRows, ledger };
}
