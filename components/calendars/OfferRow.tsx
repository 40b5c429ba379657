import type { ReactElement } from 'react';
import { type MessageKey, t, uiLanguage } from '@/lib/i18n';
import type { Offer, Slot } from '@/lib/records/offer';

export interface OfferRowProps {
  readonly offer: Pick<Offer, 'slots' | 'state' | 'chosen' | 'missed'> & { readonly clientName: string };
  readonly timeZone: string;
  readonly onTake: (slot: Slot) => void;
  readonly onRelease: () => void;
  readonly onMissed: (missed: boolean) => void;
  readonly onInvite: (slot: Slot) => void;
}

const STATES: Readonly<Record<Offer['state'], MessageKey>> = {
  open: 'offers_open',
  accepted: 'offers_accepted',
  declined: 'offers_declined',
  expired: 'offers_expired',
};

/** One offer: to whom, which times, what became of it, and what can be done. */
export function OfferRow({ offer, timeZone, onTake, onRelease, onMissed, onInvite }: OfferRowProps): ReactElement {
  const { clientName, slots, state, chosen, missed } = offer;
  const shown = chosen ? [chosen] : slots;
  const when = shown.map((slot) => say(slot, timeZone)).join(' · ');
  const about = `${clientName}, ${when}`;
  return (
    <li>
      <span>
        {clientName} <span className="muted">{when}</span> <strong>{t(missed ? 'offers_missed_state' : STATES[state])}</strong>
      </span>
      <span className="actions">
        {state === 'open' &&
          slots.map((slot) => (
            <button
              key={slot.start}
              type="button"
              onClick={() => {
                onTake(slot);
              }}
            >
              {t('offers_take', say(slot, timeZone))}
            </button>
          ))}
        {state === 'accepted' && chosen && (
          <>
            <button
              type="button"
              aria-label={`${t('offers_invitation')}: ${about}`}
              onClick={() => {
                onInvite(chosen);
              }}
            >
              {t('offers_invitation')}
            </button>
            <button
              type="button"
              aria-label={`${t(missed ? 'offers_came' : 'offers_missed')}: ${about}`}
              onClick={() => {
                onMissed(!missed);
              }}
            >
              {t(missed ? 'offers_came' : 'offers_missed')}
            </button>
          </>
        )}
        {(state === 'open' || state === 'accepted') && (
          <button type="button" aria-label={`${t('offers_release')}: ${about}`} onClick={onRelease}>
            {t('offers_release')}
          </button>
        )}
      </span>
    </li>
  );
}

function say({ start }: Slot, timeZone: string): string {
  return new Date(start).toLocaleString(uiLanguage(), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
