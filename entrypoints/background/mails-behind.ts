import type { Behind, ListedMail } from '@/lib/protocol/messages/overview';
import type { Entry } from '@/lib/records/entry';
import type { Happening } from '@/lib/records/happening';
import type { Settings } from '@/lib/records/settings';
import { onClock } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import type { FlagRow } from '@/lib/store/rows';
import { headOf } from '@/lib/store/tables/clients';
import { entriesGiven, flagsOf, happeningsOf, newestFlags, newestHappenings } from '@/lib/store/tables/happened';
import { entriesBetween } from '@/lib/store/tables/ledger';
import { readSettings } from '@/lib/store/tables/settings';
import { isOutside } from './overview';
import { browserZone } from './zone';

const LISTED = 300;

type Raw = Pick<ListedMail, 'id' | 'at' | 'clientId' | 'sign' | 'words' | 'minutes'> & { readonly threadId?: string | undefined };
interface Found {
  readonly rows: readonly Raw[];
  readonly all: number;
}

/** The mails that a number of the dashboard counts, newest first. */
export async function mailsBehind(
  db: FirmlyDb,
  behind: Behind,
): Promise<{ mails: ListedMail[]; all: number; timeZone: string; clientName?: string }> {
  const head = behind.clientId === undefined ? undefined : await headOf(db, behind.clientId);
  const { settings } = await readSettings(db, browserZone());
  const { rows, all } = await found(db, behind, head, settings);
  const shown = [...rows].sort((a, b) => b.at - a.at).slice(0, LISTED);
  const threads = await db.threads.bulkGet(shown.map(({ threadId = '' }) => threadId));
  const clients = await db.clients.bulkGet(shown.map(({ clientId }) => clientId));
  const mails = shown.map(({ threadId, ...row }, i): ListedMail => {
    const thread = threadId === undefined ? undefined : threads[i];
    return {
      ...row,
      clientName: clients[i]?.name ?? row.clientId,
      ...(thread && { subject: thread.subject, threadId: thread.id }),
    };
  });
  const { timeZone } = settings;
  return { mails, all, timeZone, ...(head !== undefined && { clientName: (await db.clients.get(head))?.name ?? head }) };
}

async function found(
  db: FirmlyDb,
  { what, from, to, sign, weekday, hour, outside }: Behind,
  head: string | undefined,
  settings: Settings,
): Promise<Found> {
  const span = { from, to };
  const fits = (at: number): boolean => {
    if (outside && !isOutside(at, settings)) return false;
    if (weekday === undefined && hour === undefined) return true;
    const clock = onClock(at, settings.timeZone);
    return (weekday ?? clock.dayOfWeek) === clock.dayOfWeek && (hour ?? clock.hour) === clock.hour;
  };
  switch (what) {
    case 'flags': {
      if (head === undefined) {
        const { rows, all } = await newestFlags(db, span, LISTED, sign);
        return { rows: rows.map(ofFlag), all };
      }
      return whole((await flagsOf(db, head, span)).filter((flag) => sign === undefined || flag.sign === sign).map(ofFlag));
    }
    case 'given':
    case 'billed': {
      const state = what === 'given' ? 'open' : 'billed';
      const entries = await (head === undefined ? entriesBetween(db, from, to) : entriesGiven(db, head, span));
      return whole(entries.filter((entry) => entry.state === state && (sign === undefined || entry.sign === sign)).map(ofEntry));
    }
    case 'gave-in':
    case 'stood-firm':
    case 'replied':
    case 'outside-hours': {
      if (head === undefined) {
        const { rows, all } = await newestHappenings(db, what, span, LISTED, fits);
        return { rows: rows.map(ofHappening), all };
      }
      return whole((await happeningsOf(db, head, span, [what])).filter(({ at }) => fits(at)).map(ofHappening));
    }
  }
}

function whole(rows: readonly Raw[]): Found {
  return { rows, all: rows.length };
}

function ofFlag({ id, seenAt, clientId, threadId, sign, excerpt }: FlagRow): Raw {
  return { id, at: seenAt, clientId, threadId, sign, words: excerpt };
}

function ofEntry({ id, at, clientId, threadId, sign, what, minutes }: Entry): Raw {
  return { id, at, clientId, words: what, minutes, threadId, ...(sign && { sign }) };
}

function ofHappening({ id, at, clientId, threadId }: Happening): Raw {
  return { id, at, clientId, threadId };
}
