import type { FirmlyDb } from '../db';
import type { FlagRow } from '../rows';
import { refreshThreads } from './threads';

/** A row of the settings table that no settings page shows: up to which moment excerpts were forgotten. */
const KEY = 'internal:excerptsForgottenTo';
const AT_ONCE = 500;
/** What stands where words stood. */
export const FORGOTTEN = '…';

/** Old rows came in: the next time looks at all of them again. */
export async function lookAtOldExcerptsAgain(db: FirmlyDb): Promise<void> {
  await db.settings.delete(KEY);
}

/**
 * Forgets the words of flags seen before a moment, ms since 1970: excerpt and its surroundings, and where the ledger says
 * the same words. That something was flagged, when, and whose it was, stays, and so do minutes and whatever the user wrote
 * themselves. Gives how many flags lost their words.
 */
export async function forgetExcerpts(db: FirmlyDb, before: number): Promise<number> {
  const told = (await db.settings.get(KEY))?.value;
  let from = typeof told === 'number' ? told : 0;
  let forgotten = 0;
  while (from < before) {
    const rows = await db.flags.where('seenAt').between(from, before, true, false).limit(AT_ONCE).sortBy('seenAt');
    const last = rows.at(-1)?.seenAt;
    // A batch ends between two moments: rows of one moment are forgotten together.
    const to = rows.length < AT_ONCE || last === undefined ? before : last + 1;
    await db.transaction('rw', db.flags, db.threads, db.ledger, db.settings, async () => {
      const all = await db.flags.where('seenAt').between(from, to, true, false).toArray();
      await forgetInLedger(db, all);
      await db.flags.bulkPut(all.map((row) => ({ ...row, excerpt: FORGOTTEN, before: '', after: '', phrase: '' })));
      await refreshThreads(
        db,
        all.map(({ threadId }) => threadId),
      );
      await db.settings.put({ key: KEY, value: to });
      forgotten += all.length;
    });
    from = to;
  }
  return forgotten;
}

/** Entries that the user did not put into words of their own quote the mail. */
async function forgetInLedger(db: FirmlyDb, flags: readonly FlagRow[]): Promise<void> {
  const quoted = new Map<string, Set<string>>();
  for (const { threadId, excerpt } of flags) quoted.set(threadId, (quoted.get(threadId) ?? new Set()).add(excerpt));
  const entries = await db.ledger
    .where('threadId')
    .anyOf([...quoted.keys()])
    .toArray();
  await db.ledger.bulkPut(
    entries
      .filter(({ threadId = '', what }) => what !== FORGOTTEN && quoted.get(threadId)?.has(what) === true)
      .map((entry) => ({ ...entry, what: FORGOTTEN })),
  );
}
