import { makeRead } from '@/lib/languages/read';
import {
  agreementAdded,
  agreementDeleted,
  agreementFieldSaved,
  clientAdded,
  clientFieldSaved,
  clientRead,
  clientsMerged,
  clientsSearched,
  clientSplit,
  costsRead,
  entryDeleted,
  entryFieldSaved,
  insightDismissed,
  insightRead,
  lessonForgotten,
  lessonsListed,
  reviewLetter,
  scoresListed,
  scoresRefreshed,
} from '@/lib/protocol/messages/memory';
import { pieceUsed, replySeen } from '@/lib/protocol/messages/replied';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { addAgreement, deleteAgreement, markSent, saveAgreementField } from '@/lib/store/tables/agreements';
import { addClient, addressesOf, headOf, listClients, mergeClients, saveClientField, splitClient } from '@/lib/store/tables/clients';
import { deleteEntry, saveEntryField } from '@/lib/store/tables/ledger';
import { handleThreadsOf } from '@/lib/store/tables/threads';
import { keepInsightSeen } from '@/lib/store/tables/insights-seen';
import { forgetLesson, listLessons } from '@/lib/store/tables/lessons';
import type { Result } from '@/lib/base/result';
import { agreementOf, openEntries } from '../agreed';
import { announce } from '../changes';
import { knownClient } from '../client-known';
import { costsIn } from '../costs';
import { insightNow } from '../insights';
import { letterForReview, listReview } from '../reviewing';
import { rescore, rescoreSome } from '../scoring';
import { keepBilled, keepGiven } from '../given';

const SCORED_AT_ONCE = 100;

type Saved = { ok: true; value: unknown } | { ok: false; error: string };

/** Clients, agreements and what they cost. */
export function answerMemory(db: FirmlyDb): void {
  const draft = makeRead();
  /** Every write changes what open threads show: they are judged again. */
  const save = async (work: () => Promise<Result<unknown>>): Promise<Saved> => {
    const done = await guarded(work);
    if (!done) return { ok: false, error: 'error_storage' };
    if (!done.ok) return { ok: false, error: done.error };
    await announce(db, 'memory');
    return { ok: true, value: done.value };
  };
  const act = async (work: () => Promise<boolean>): Promise<{ ok: boolean }> => {
    const ok = (await guarded(work)) ?? false;
    if (ok) await announce(db, 'memory');
    return { ok };
  };

  answer(clientsSearched, async ({ search }) => ({ clients: await listClients(db, search) }));
  answer(clientRead, async ({ id }) => {
    const known = await knownClient(db, id);
    if (!known) return {};
    const score = await guarded(() => rescore(db, known.client.id));
    return { known: { ...known, ...(score && { score }) } };
  });
  answer(clientAdded, async ({ id, name }) => {
    const added = await act(() => addClient(db, id.toLowerCase(), name.trim() || id.toLowerCase(), Date.now()));
    return added.ok ? { ok: true as const } : { ok: false as const, error: 'error_client_known' };
  });
  answer(clientFieldSaved, async ({ id, field, value }) => {
    // Of several addresses the client is what their head says.
    const done = await save(async () => saveClientField(db, await headOf(db, id), field, value));
    if (!done.ok) return done;
    // Nothing of somebody who is no client waits to be looked at.
    let handled: Awaited<ReturnType<typeof handleThreadsOf>> = [];
    if (field === 'status' && value === 'none')
      await act(async () => (handled = await handleThreadsOf(db, await addressesOf(db, await headOf(db, id)))).length > 0);
    return { ok: true as const, before: done.value, handled };
  });
  answer(clientsMerged, ({ id, into }) => act(() => mergeClients(db, id, into)));
  answer(clientSplit, ({ id }) => act(() => splitClient(db, id)));
  answer(agreementAdded, ({ id, clientId, project }) => save(() => addAgreement(db, id, clientId, project, Date.now())));
  answer(agreementFieldSaved, async (change) => {
    const done = await guarded(() => saveAgreementField(db, change, Date.now()));
    if (!done?.ok) return { ok: false as const, error: done?.error ?? 'error_storage' };
    await announce(db, 'memory');
    return { ok: true as const, ...done.value };
  });
  answer(agreementDeleted, ({ id }) => act(() => deleteAgreement(db, id)));
  answer(entryFieldSaved, ({ id, field, value }) => save(() => saveEntryField(db, id, field, value)));
  answer(entryDeleted, ({ id }) => act(() => deleteEntry(db, id)));
  answer(costsRead, ({ from }) => costsIn(db, from ?? Date.now()));

  answer(replySeen, async ({ sentAt, ...reply }) => {
    const at = sentAt ?? Date.now();
    const kept = await guarded(() =>
      keepGiven(db, { ...reply, at }, (answers) => draft({ text: reply.text, direction: 'draft', context: { answers: [...answers] } })),
    );
    if (kept === true) await announce(db, 'costs');
    return {};
  });
  answer(scoresRefreshed, async ({ after }) => {
    const next = await guarded(() => rescoreSome(db, after, SCORED_AT_ONCE));
    const all = await db.clients.count();
    const done = next === undefined ? all : await db.clients.where('id').belowOrEqual(next).count();
    return { all, done, ...(next !== undefined && { next }) };
  });
  answer(scoresListed, ({ end }) => listReview(db, end));
  answer(reviewLetter, async (request) => ({ text: await letterForReview(db, request) }));
  answer(insightRead, async () => {
    const found = await insightNow(db, Date.now());
    if (!found) return {};
    const { insight, name, threadId } = found;
    return { insight: { ...insight, name, ...(threadId !== undefined && { threadId }) } };
  });
  answer(insightDismissed, async ({ id }) => {
    const ok = (await guarded(() => keepInsightSeen(db, id).then(() => true))) ?? false;
    await announce(db, 'costs');
    return { ok };
  });
  answer(lessonsListed, async () => {
    const lessons = await listLessons(db);
    const rows = await db.clients.bulkGet(lessons.map(({ clientId }) => clientId));
    return { lessons: lessons.map((one, i) => ({ ...one, name: rows[i]?.name ?? one.clientId })) };
  });
  answer(lessonForgotten, ({ id }) => act(() => forgetLesson(db, id)));
  answer(pieceUsed, async ({ what, client, site, threads }) => {
    const now = Date.now();
    if (what === 'summary') {
      const agreement = await agreementOf(db, client);
      const [thread] = threads;
      if (agreement && thread !== undefined) await guarded(() => markSent(db, agreement.id, thread, now));
    }
    if (what === 'change-order' && (await guarded(() => keepBilled(db, { site, threads, at: now }))) === true) await announce(db, 'costs');
    if (what === 'billing') {
      for (const { id } of await openEntries(db, client)) await guarded(() => saveEntryField(db, id, 'state', 'billed'));
      await announce(db, 'costs');
    }
    return {};
  });
}
