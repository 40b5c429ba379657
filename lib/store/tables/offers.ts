import Dexie from 'dexie';
import { hash } from '@/lib/base/hash';
import type { Slot } from '@/lib/records/offer';
import type { FirmlyDb } from '../db';
import type { Offer } from '../rows';

/** Offers that still hold their slots: not released, and their latest slot has not begun. */
export function openOffers(db: FirmlyDb, now: number): Promise<Offer[]> {
  return db.offers.where('[state+until]').between(['open', now], ['open', Dexie.maxKey], false).toArray();
}

/** Stretches of time that open offers hold in other threads than this one. */
export async function takenSlots(db: FirmlyDb, now: number, threadKey: string): Promise<Slot[]> {
  return (await openOffers(db, now)).filter((offer) => offer.threadKey !== threadKey).flatMap((offer) => offer.slots);
}

export interface NewOffer {
  /** Mail address; empty when the reply has no recipient yet. */
  readonly clientId: string;
  readonly threadKey: string;
  readonly slots: readonly Slot[];
  /** Until when the client was asked to answer, ms since 1970. */
  readonly pickBy?: number;
}

/** Holds slots that were put into a reply. The same slots in the same thread are one offer. Gives its id. */
export async function keepOffer(db: FirmlyDb, { clientId, threadKey, slots, pickBy }: NewOffer, now: number): Promise<string> {
  const id = hash([threadKey, ...slots.map((slot) => `${String(slot.start)}-${String(slot.end)}`)].join('\n'));
  const until = pickBy ?? Math.max(now, ...slots.map((slot) => slot.start));
  await db.offers.put({ id, clientId, threadKey, slots: slots.map(({ start, end }) => ({ start, end })), at: now, state: 'open', until });
  return id;
}

/** Its slots may be offered to others again. Gives false when there is no such offer. */
export async function releaseOffer(db: FirmlyDb, id: string): Promise<boolean> {
  return (await db.offers.update(id, { state: 'released' })) > 0;
}
