import { PHRASING } from '@/lib/languages/phrasing';
import { slotsKept, slotsWanted, wordsParked, wordsTaken } from '@/lib/protocol/messages/replies';
import { answer } from '@/lib/protocol/transport';
import { offerSlots } from '@/lib/slots/offer';
import { sayOffer } from '@/lib/slots/say';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { keepOffer, takenSlots } from '@/lib/store/tables/offers';
import { readSettings } from '@/lib/store/tables/settings';
import { parkWords, takeWords } from '../parked';
import { browserZone } from '../zone';

export function answerReplies(db: FirmlyDb): void {
  answer(slotsWanted, async ({ language, client, threadKey }) => {
    const now = Date.now();
    const { settings } = await readSettings(db, browserZone());
    const theirs = client === undefined ? undefined : (await db.clients.get(client))?.timeZone;
    const slots = offerSlots({
      now,
      rules: settings,
      taken: await takenSlots(db, now, threadKey),
      ...(theirs !== undefined && { theirZone: theirs }),
    });
    const spoken = PHRASING[language] ? language : 'en';
    const words = PHRASING[spoken]?.slots;
    if (slots.length === 0 || !words) return { ok: false as const, error: 'error_no_slots' };
    const zones = { mine: settings.timeZone, ...(theirs !== undefined && { theirs }) };
    return { ok: true as const, text: sayOffer(slots, words, zones, spoken), slots: slots.map(({ start, end }) => ({ start, end })) };
  });
  answer(slotsKept, async ({ client, threadKey, slots }) => {
    const kept = await guarded(() => keepOffer(db, { clientId: client ?? '', threadKey, slots }, Date.now()).then(() => true));
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
