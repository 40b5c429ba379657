import { browser } from 'wxt/browser';
import { invitationWanted, offerAccepted, offerMissed, offerReleased, offersListed } from '@/lib/protocol/messages/offers';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { acceptOffer, listOffers, missOffer, releaseOffer } from '@/lib/store/tables/offers';
import { learnedOwnAddresses, readSettings } from '@/lib/store/tables/settings';
import { browserZone } from '../zone';

/** What becomes of the times that were offered. */
export function answerOffers(db: FirmlyDb): void {
  answer(offersListed, async () => {
    const offers = await listOffers(db, Date.now());
    const clients = await db.clients.bulkGet(offers.map(({ clientId }) => clientId));
    const [{ settings }, learned] = await Promise.all([readSettings(db, browserZone()), learnedOwnAddresses(db)]);
    const own = settings.ownAddresses[0] ?? learned[0];
    return {
      offers: offers.map(({ id, clientId, slots, at, state, chosen, missed, until }, i) => ({
        ...{ id, clientId, slots, at, state, until, clientName: clients[i]?.name ?? clientId },
        ...(chosen && { chosen }),
        ...(missed !== undefined && { missed }),
      })),
      ...(own !== undefined && { own }),
    };
  });
  answer(offerAccepted, async ({ offer, slot }) => ({ ok: (await guarded(() => acceptOffer(db, offer, slot))) ?? false }));
  answer(offerReleased, async ({ offer }) => ({ ok: (await guarded(() => releaseOffer(db, offer))) ?? false }));
  answer(offerMissed, async ({ offer, missed }) => ({ ok: (await guarded(() => missOffer(db, offer, missed))) ?? false }));
  answer(invitationWanted, async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#offers' as '/options.html') });
    return { ok: true };
  });
}
