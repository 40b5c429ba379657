import { browser } from 'wxt/browser';
import { cardWanted, ownAddressesSeen, sessionStarted, troubleReported } from '@/lib/protocol/messages/session';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { listQuietPhrases } from '@/lib/store/tables/flags';
import { learnedOwnAddresses, learnOwnAddresses, readSettings } from '@/lib/store/tables/settings';
import { announce } from '../changes';
import { wordsIn } from '../interface-words';
import { browserZone } from '../zone';

export function answerSession(db: FirmlyDb, log: (where: string, what: string) => void): void {
  answer(sessionStarted, async (_, { host = '', tabHost = '' }) => {
    const [{ settings }, phrases, learned] = await Promise.all([
      readSettings(db, browserZone()),
      listQuietPhrases(db),
      learnedOwnAddresses(db),
    ]);
    const words = wordsIn(settings.language);
    return {
      quietPhrases: phrases.map(({ sign, phrase }) => ({ sign, phrase })),
      ownAddresses: [...new Set([...settings.ownAddresses, ...learned])],
      sendCheck: settings.sendCheck,
      appearance: settings.appearance,
      // A site is paused until the user says otherwise: what stands in the address bar, or the frame in it that holds the mail.
      pausedUntil: settings.pausedSites.some((site) => site === host || site === tabHost) ? Number.MAX_SAFE_INTEGER : settings.pausedUntil,
      ...(words && { words }),
      timeZone: settings.timeZone,
    };
  });
  answer(cardWanted, async (_, { tabId, frameId }) => {
    if (tabId === undefined) return { ok: false };
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: ['/content-scripts/card.js'] });
    return { ok: true };
  });
  answer(ownAddressesSeen, async ({ addresses }) => {
    if (await guarded(() => learnOwnAddresses(db, addresses))) await announce(db, 'settings');
    return {};
  });
  answer(troubleReported, ({ where, what }) => {
    log(where, what);
    return {};
  });
}
