import type { Behind, ListedMail } from '@/lib/protocol/messages/overview';
import { onClock } from '@/lib/slots/clock';
import type { FirmlyDb } from '@/lib/store/db';
import { addressesOf, headOf } from '@/lib/store/tables/clients';
import { flagsBetween, happenedBetween } from '@/lib/store/tables/happened';
import { entriesBetween } from '@/lib/store/tables/ledger';
import { readSettings } from '@/lib/store/tables/settings';
import { browserZone } from './zone';

const LISTED = 300;

type Raw = Pick<ListedMail, 'id' | 'at' | 'clientId' | 'sign' | 'words' | 'minutes'> & { readonly threadId?: string | undefined };

/** The mails that a number of the dashboard counts, newest first. */
export async function mailsBehind(db: FirmlyDb, behind: Behind): Promise<{ mails: ListedMail[]; all: number }> {
  const addresses = behind.clientId === undefined ? undefined : await addressesOf(db, await headOf(db, behind.clientId));
  const { timeZone } = (await readSettings(db, browserZone())).settings;
  const fits = ({ clientId, sign, at }: Raw): boolean => {
    if (addresses && !addresses.includes(clientId)) return false;
    if (behind.sign !== undefined && sign !== behind.sign) return false;
    if (behind.weekday === undefined && behind.hour === undefined) return true;
    const { dayOfWeek, hour } = onClock(at, timeZone);
    return (behind.weekday ?? dayOfWeek) === dayOfWeek && (behind.hour ?? hour) === hour;
  };
  const rows = (await rawOf(db, behind)).filter(fits).sort((a, b) => b.at - a.at);
  const shown = rows.slice(0, LISTED);
  const threads = await db.threads.bulkGet(shown.map(({ threadId = '' }) => threadId));
  const clients = await db.clients.bulkGet(shown.map(({ clientId }) => clientId));
  const mails = shown.map(({ threadId, ...row }, i): ListedMail => {
    const thread = threadId === undefined ? undefined : threads[i];
    return {
      ...row,
      clientName: clients[i]?.name ?? row.clientId,
      ...(thread && { subject: thread.subject, url: thread.url }),
    };
  });
  return { mails, all: rows.length };
}

async function rawOf(db: FirmlyDb, { what, from, to }: Behind): Promise<Raw[]> {
  switch (what) {
    case 'flags':
      return (await flagsBetween(db, from, to)).map(({ id, seenAt, clientId, threadId, sign, excerpt }) => {
        return { id, at: seenAt, clientId, threadId, sign, words: excerpt };
      });
    case 'given':
    case 'billed': {
      const state = what === 'given' ? 'open' : 'billed';
      const entries = (await entriesBetween(db, from, to)).filter((entry) => entry.state === state);
      return entries.map(({ id, at, clientId, threadId, sign, what: words, minutes }) => {
        return { id, at, clientId, words, minutes, ...(sign && { sign }), ...(threadId !== undefined && { threadId }) };
      });
    }
    case 'gave-in':
    case 'stood-firm':
    case 'replied':
    case 'outside-hours':
      return (await happenedBetween(db, what, from, to)).map(({ id, at, clientId, threadId }) => ({ id, at, clientId, threadId }));
  }
}
