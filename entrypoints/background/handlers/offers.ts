import { browser } from 'wxt/browser';
import { invitationWanted, offerAccepted, offerMissed, offerReleased, offersListed } from '@/lib/protocol/messages/offers';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { hash } from '@/lib/base/hash';
import { guarded } from '@/lib/store/health';
import { deleteEntry, keepEntry } from '@/lib/store/tables/ledger';
import { acceptOffer, listOffers, missOffer, releaseOffer } from '@/lib/store/tables/offers';
import { learnedOwnAddresses, readSettings } from '@/lib/store/tables/settings';
import { announce } from '../changes';
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
  const act = async (work: () => Promise<boolean>): Promise<{ ok: boolean }> => {
    const ok = (await guarded(work)) ?? false;
    if (ok) await announce(db, 'calendar');
    return { ok };
  };
  answer(offerAccepted, ({ offer, slot }) => act(() => acceptOffer(db, offer, slot)));
  answer(offerReleased, ({ offer }) => act(() => releaseOffer(db, offer)));
  answer(offerMissed, async ({ offer, missed }) => {
    const { ok } = await act(() => missOffer(db, offer, missed));
    if (ok) await guarded(() => keepMissed(db, offer, missed));
    if (ok) await announce(db, 'costs');
    return { ok };
  });
  answer(invitationWanted, async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#calendar' as '/dashboard.html') });
    return { ok: true };
  });
}

/** An hour in which nobody came is time given away; when somebody did after all, it is not. */
async function keepMissed(db: FirmlyDb, offerId: string, missed: boolean): Promise<boolean> {
  const id = hash(`missed\n${offerId}`);
  if (!missed) return deleteEntry(db, id);
  const offer = await db.offers.get(offerId);
  if (!offer?.chosen) return false;
  const { clientId, chosen } = offer;
  const minutes = Math.round((chosen.end - chosen.start) / 60_000);
  return keepEntry(db, { id, clientId, kind: 'missed', sign: 'schedule-churn', minutes, what: '', state: 'open', at: chosen.start });
}
