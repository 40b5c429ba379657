import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { OfferRow } from '@/components/calendars/OfferRow';
import { invitationFile } from '@/lib/calendar/invitation';
import { t, uiLanguage } from '@/lib/i18n';
import { PHRASING } from '@/lib/languages/phrasing';
import { type ListedOffer, offerAccepted, offerMissed, offerReleased, offersListed } from '@/lib/protocol/messages/offers';
import { ask } from '@/lib/protocol/transport';
import type { Slot } from '@/lib/records/offer';
import type { Settings } from '@/lib/records/settings';

/** The times that were offered, and what became of them; an invitation for those that were taken. */
export function OffersPart({ settings }: { readonly settings: Settings }): ReactElement {
  const [listing, setListing] = useState<{ readonly offers: readonly ListedOffer[]; readonly own?: string | undefined }>();
  const load = useCallback(() => {
    ask(offersListed, {}).then(setListing, () => undefined);
  }, []);
  useEffect(load, [load]);
  const then = (done: Promise<unknown>): void => {
    done.then(load, () => undefined);
  };
  return (
    <section aria-labelledby="offers">
      <h2 id="offers" tabIndex={-1}>
        {t('offers_title')}
      </h2>
      <p className="muted">{t('offers_hint')}</p>
      {listing?.offers.length === 0 && <p>{t('offers_none')}</p>}
      <ul className="rows">
        {listing?.offers.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            timeZone={settings.timeZone}
            onTake={(slot) => {
              then(ask(offerAccepted, { offer: offer.id, slot }));
            }}
            onRelease={() => {
              then(ask(offerReleased, { offer: offer.id }));
            }}
            onMissed={(missed) => {
              then(ask(offerMissed, { offer: offer.id, missed }));
            }}
            onInvite={(slot) => {
              invite(offer, slot, settings, listing.own);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** In the interface's language: it is the user's own entry as well. */
function invite(offer: ListedOffer, slot: Slot, { callNote }: Settings, own: string | undefined): void {
  const russian = uiLanguage() === 'ru';
  const file = invitationFile({
    id: offer.id,
    slot,
    summary: `${PHRASING[uiLanguage()]?.slots.meeting ?? ''}: ${offer.clientName}`,
    description: russian ? callNote.ru : callNote.en,
    organizer: own,
    attendee: offer.clientId.includes('@') ? offer.clientId : undefined,
    now: Date.now(),
  });
  save(file, 'invitation.ics');
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
