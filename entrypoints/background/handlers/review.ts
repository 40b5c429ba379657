import {
  clientsSetApart,
  clientZoneSaved,
  dataDeleted,
  dataRestored,
  hostsChanged,
  logRead,
  quietPhraseForgotten,
  quietPhrasesListed,
  settingSaved,
  settingsRead,
  threadActed,
  threadMarked,
  threadSnoozed,
  threadsListed,
  wordsRead,
} from '@/lib/protocol/messages/review';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded, kindOf, storeTrouble } from '@/lib/store/health';
import { clientsApart, saveClientZone } from '@/lib/store/tables/clients';
import { deleteClient, deleteEverything, deleteThread } from '@/lib/store/tables/deletes';
import { forgetQuietPhrase, listQuietPhrases } from '@/lib/store/tables/flags';
import { readLog } from '@/lib/store/tables/log';
import { readSettings, saveSetting, saveSettingPart } from '@/lib/store/tables/settings';
import { countOpen, hasAny, listThreads, markThread, snoozeThread } from '@/lib/store/tables/threads';
import { openThread } from '../acting';
import { announce } from '../changes';
import { syncInTurn } from '../hosts';
import { speak, wordsIn } from '../interface-words';
import { forgetOld, wake, wakeDue } from '../jobs';
import { snoozeUntil } from '../snoozing';
import { browserZone } from '../zone';
import { isLayoutKey } from './layout';

/** What the popup and the options page ask for. */
export function answerReview(db: FirmlyDb): void {
  answer(threadsListed, async (query) => {
    const trouble = storeTrouble();
    try {
      // Whoever looks sees what is due, alarm or not.
      await wakeDue(db);
      const [{ threads, more }, open, everFlagged] = await Promise.all([listThreads(db, query), countOpen(db), hasAny(db)]);
      return { threads, more, open, everFlagged, ...(trouble && { trouble }) };
    } catch (error) {
      // The store cannot even be read: say so instead of showing an empty list as if nothing had ever been kept.
      const kind = kindOf(error);
      if (!kind) throw error;
      return { threads: [], more: false, open: 0, everFlagged: true, trouble: kind };
    }
  });
  answer(threadMarked, async ({ threadId, state, wakeAt }) => {
    const back = state === 'snoozed' ? (wakeAt ?? Date.now()) : undefined;
    const known = await guarded(() => (back === undefined ? markThread(db, threadId, state) : snoozeThread(db, threadId, back)));
    if (!known) return { ok: false as const, error: known === undefined ? 'error_storage' : 'popup_thread_gone' };
    await wake(db);
    await announce(db, 'flags');
    return { ok: true as const };
  });
  answer(threadSnoozed, async ({ threadId, until }) => {
    const done = await guarded(() => snoozeUntil(db, threadId, until, Date.now()));
    if (!done?.ok) return { ok: false as const, error: done?.error ?? 'error_storage' };
    await wake(db);
    await announce(db, 'flags');
    return { ok: true as const, wakeAt: done.value };
  });
  answer(threadActed, ({ threadId, what }) => openThread(db, threadId, what));
  answer(wordsRead, async () => {
    const words = wordsIn((await readSettings(db, browserZone())).settings.language);
    return words ? { words } : {};
  });
  answer(dataRestored, async () => {
    await afresh(db);
    return { ok: true };
  });
  answer(dataDeleted, async (request) => {
    switch (request.what) {
      case 'thread':
        await deleteThread(db, request.threadId);
        break;
      case 'client':
        await deleteClient(db, request.clientId);
        break;
      case 'everything':
        await deleteEverything(db);
        await forgetSession();
        break;
    }
    if (request.what === 'everything') await afresh(db, 'erased');
    // With a client go their offers, notes and lessons. A tab that shows their mail would tell it anew.
    else if (request.what === 'client') await announce(db, 'everything', 'untold');
    else await announce(db, 'flags');
    return { ok: true };
  });
  answer(settingsRead, () => readSettings(db, browserZone()));
  answer(settingSaved, async ({ field, part, value }) => {
    const saved = await guarded(() => (part === undefined ? saveSetting(db, field, value) : saveSettingPart(db, field, part, value)));
    if (!saved) return { ok: false as const, error: 'error_storage', path: [] };
    if (!saved.ok) return { ok: false as const, error: saved.error.error, path: [...saved.error.path] };
    if (field === 'language') speak((await readSettings(db, browserZone())).settings.language);
    if (field === 'keepDays') await forgetOld(db);
    await announce(db, 'settings');
    return { ok: true as const };
  });
  answer(quietPhrasesListed, async () => ({ phrases: await listQuietPhrases(db) }));
  answer(quietPhraseForgotten, async ({ id }) => {
    const ok = await forgetQuietPhrase(db, id);
    await announce(db, 'phrases');
    return { ok };
  });
  answer(clientsSetApart, async () => ({ clients: await clientsApart(db) }));
  answer(clientZoneSaved, async ({ clientId, timeZone }) => {
    const saved = await guarded(() => saveClientZone(db, clientId, timeZone));
    if (!saved) return { ok: false as const, error: 'error_storage' };
    if (!saved.ok) return { ok: false as const, error: saved.error };
    await announce(db, 'memory');
    return { ok: true as const };
  });
  answer(logRead, async () => ({ entries: (await readLog(db)).map(({ at, where, what }) => ({ at, where, what })) }));
  answer(hostsChanged, async () => {
    await syncInTurn();
    return { ok: true };
  });
}

/** Other data than before: words, alarms, badge and open tabs follow it. */
async function afresh(db: FirmlyDb, tabs: 'told' | 'erased' = 'told'): Promise<void> {
  speak((await readSettings(db, browserZone())).settings.language);
  await wake(db);
  // Words that came in may be older than the user keeps any.
  await forgetOld(db);
  await announce(db, 'everything', tabs);
}

/** What was read of mail is in the session's memory too; only which webmail a tab shows stays. */
async function forgetSession(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => !isLayoutKey(key)));
}
