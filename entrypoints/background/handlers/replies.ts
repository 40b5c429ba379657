import { slotsKept, slotsWanted, wordsParked, wordsTaken } from '@/lib/protocol/messages/replies';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { holdOffer, makeOffer } from '../offering';
import { parkWords, takeWords } from '../parked';

export function answerReplies(db: FirmlyDb): void {
  answer(slotsWanted, async ({ language, client, threadKey }) => {
    const offer = await makeOffer(db, { language, client, threadKey });
    return offer ? { ok: true as const, ...offer } : { ok: false as const, error: 'error_no_slots' };
  });
  answer(slotsKept, async ({ client, threadKey, slots }) => {
    const kept = await guarded(() => holdOffer(db, { client, threadKey, slots }).then(() => true));
    return { ok: kept ?? false };
  });
  answer(wordsParked, async ({ text, subject }, { tabId }) => {
    if (tabId === undefined) return { ok: false };
    await parkWords(tabId, text, subject, Date.now());
    return { ok: true };
  });
  answer(wordsTaken, async ({ subject }, { tabId }) => {
    const text = tabId === undefined ? undefined : await takeWords(tabId, subject, Date.now());
    return text === undefined ? {} : { text };
  });
}
