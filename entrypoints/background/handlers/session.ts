import { browser } from 'wxt/browser';
import { cardWanted, ownAddressesSeen, sessionStarted, troubleReported } from '@/lib/protocol/messages/session';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { listQuietPhrases } from '@/lib/store/tables/flags';
import { learnedOwnAddresses, learnOwnAddresses, readSettings } from '@/lib/store/tables/settings';
import { announce } from '../changes';
import { browserZone } from '../zone';

export function answerSession(db: FirmlyDb, log: (where: string, what: string) => void): void {
  answer(sessionStarted, async () => {
    const [{ settings }, phrases, learned] = await Promise.all([
      readSettings(db, browserZone()),
      listQuietPhrases(db),
      learnedOwnAddresses(db),
    ]);
    return {
      quietPhrases: phrases.map(({ sign, phrase }) => ({ sign, phrase })),
      ownAddresses: [...new Set([...settings.ownAddresses, ...learned])],
      sendCheck: settings.sendCheck,
      appearance: settings.appearance,
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
