import { ownWordsExported, ownWordsKept, ownWordsListed, wordsSampled } from '@/lib/protocol/messages/own-words';
import { answer } from '@/lib/protocol/transport';
import { shortAsked } from '@/lib/replies/asked';
import { templateFault } from '@/lib/replies/check';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { listThreads } from '@/lib/store/tables/threads';
import { allOwnWords, keepOwnWords, readOwnWords } from '@/lib/store/tables/words';
import { makeOffer } from '../offering';
import { knownValues } from '../wording';

/** The user's own wordings, for the page where they are written. */
export function answerOwnWords(db: FirmlyDb): void {
  answer(ownWordsListed, async ({ language }) => ({
    words: [...(await readOwnWords(db, language))].map(([id, text]) => ({ id, text })),
  }));
  answer(ownWordsKept, async ({ language, id, text }) => {
    const fault = text === undefined ? undefined : templateFault(text);
    if (fault !== undefined) return { ok: false as const, error: fault };
    const kept = await guarded(() => keepOwnWords(db, language, id, text, Date.now()).then(() => true));
    return kept === true ? { ok: true as const } : { ok: false as const, error: 'error_storage' };
  });
  answer(ownWordsExported, async () => ({ words: await allOwnWords(db) }));
  answer(wordsSampled, async ({ language }) => {
    const anybody = { language, client: undefined, threadKey: '' };
    const today = await knownValues(db, anybody, await makeOffer(db, anybody));
    const [thread] = (await listThreads(db, { state: 'all', limit: 1 })).threads;
    if (!thread) return { today };
    const about = { language, client: thread.clientId, threadKey: '' };
    const asked = shortAsked(thread.flags[0]?.excerpt ?? '');
    const known = await knownValues(db, about, await makeOffer(db, about));
    return {
      today,
      sample: { client: thread.clientName, subject: thread.subject, values: { ...known, ...(asked !== undefined && { asked }) } },
    };
  });
}
