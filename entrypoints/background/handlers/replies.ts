import {
  slotsKept,
  slotsWanted,
  suggestionsWanted,
  suggestionUsed,
  toneChosen,
  wordsParked,
  wordsTaken,
} from '@/lib/protocol/messages/replies';
import { letterWanted } from '@/lib/protocol/messages/composer';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { holdOffer, makeOffer } from '../offering';
import { readSettings, saveSetting } from '@/lib/store/tables/settings';
import { countPick } from '@/lib/store/tables/words';
import { readAnswered } from '../answered';
import { announce } from '../changes';
import { letterFor } from '../composing';
import { parkWords, takeWords } from '../parked';
import { browserZone } from '../zone';
import { mannerIn, spokenIn, wordsFor } from '../wording';

export function answerReplies(db: FirmlyDb): void {
  answer(slotsWanted, async ({ language, client, threadKey, manner, message }) => {
    const { settings } = await readSettings(db, browserZone());
    const offer = await makeOffer(db, { language, client, threadKey, message, address: mannerIn(language, manner, settings) });
    return offer ? { ok: true as const, ...offer } : { ok: false as const, error: 'error_no_slots' };
  });
  answer(slotsKept, async ({ client, threadKey, slots }) => {
    const kept = await guarded(() => holdOffer(db, { client, threadKey, slots }).then(() => true));
    if (kept === true) await announce(db, 'calendar');
    return { ok: kept ?? false };
  });
  answer(suggestionsWanted, ({ client, passage, ...ask }) =>
    wordsFor(db, {
      ...ask,
      client,
      ...(passage && { passage: { text: passage.text, flagged: { start: passage.start, end: passage.end } } }),
    }),
  );
  answer(letterWanted, async ({ tone, answers, ...ask }) => {
    const remembered = ask.found.length === 0 && answers ? await readAnswered(answers) : [];
    const found = [...ask.found, ...remembered.map((sign) => ({ sign, excerpt: '' }))];
    return letterFor(db, { ...ask, client: ask.client, found, ...(tone && { tone }) });
  });
  answer(suggestionUsed, async ({ language, id }) => {
    const spoken = spokenIn(language);
    if (spoken) await guarded(() => countPick(db, spoken.id, id, Date.now()));
    return {};
  });
  answer(toneChosen, async ({ tone }) => {
    await guarded(() => saveSetting(db, 'tone', tone));
    return {};
  });
  answer(wordsParked, async (words, { tabId }) => {
    if (tabId === undefined) return { ok: false };
    await parkWords(tabId, words, Date.now());
    return { ok: true };
  });
  answer(wordsTaken, async ({ subject }, { tabId }) => {
    return (tabId === undefined ? undefined : await takeWords(tabId, subject, Date.now())) ?? {};
  });
}
