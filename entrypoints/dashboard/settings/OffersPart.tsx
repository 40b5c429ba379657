import type { ReactElement } from 'react';
import { OfferRow } from '@/components/calendars/OfferRow';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { invitationFile } from '@/lib/calendar/invitation';
import { t, uiLanguage } from '@/lib/i18n';
import { PHRASING } from '@/lib/languages/phrasing';
import { type ListedOffer, offerAccepted, offerMissed, offerReleased, offersListed } from '@/lib/protocol/messages/offers';
import { ask } from '@/lib/protocol/transport';
import type { Slot } from '@/lib/records/offer';
import type { Settings } from '@/lib/records/settings';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

interface Listing {
  readonly offers: readonly ListedOffer[];
  readonly own?: string | undefined;
}

/** Of each client the name, of the settings the own address. */
const TOPICS = ['calendar', 'memory', 'settings'] as const;
const read = (): Promise<Listing> => ask(offersListed, {});

/** The times that were offered, and what became of them; an invitation for those that were taken. */
export function OffersPart({ settings }: { readonly settings: Settings }): ReactElement {
  const asked = useAsked(read, TOPICS);
  const listing = asked.value;
  const heading = useFocusHome<HTMLHeadingElement>(pressable(listing?.offers ?? []));
  const then = (done: Promise<unknown>): void => {
    done.then(asked.again, asked.again);
  };
  return (
    <section aria-labelledby="offers">
      <h2 id="offers" ref={heading} tabIndex={-1}>
        {t('offers_title')}
      </h2>
      <p className="muted">{t('offers_hint')}</p>
      <Awaited asked={asked} />
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

/** How many can be taken and how many released: a button that did its work goes, and the row stays. */
function pressable(offers: readonly ListedOffer[]): number {
  const open = offers.filter(({ state }) => state === 'open').length;
  return 2 * open + offers.filter(({ state }) => state === 'accepted').length;
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
