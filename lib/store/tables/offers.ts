import Dexie from 'dexie';
import { hash } from '@/lib/base/hash';
import type { Slot } from '@/lib/records/offer';
import type { FirmlyDb } from '../db';
import type { Offer } from '../rows';
import { addressesOf, headOf } from './clients';

/** Offers that nobody has answered and that still hold their slots. */
export function openOffers(db: FirmlyDb, now: number): Promise<Offer[]> {
  return holding(db, 'open', now);
}

/** Stretches of time that are spoken for: what open offers in other threads than this one hold, and what was taken anywhere. */
export async function takenSlots(db: FirmlyDb, now: number, threadKey: string): Promise<Slot[]> {
  const [open, accepted] = await Promise.all([openOffers(db, now), holding(db, 'accepted', now)]);
  return [
    ...open.filter((offer) => offer.threadKey !== threadKey).flatMap(({ slots }) => slots),
    ...accepted.flatMap(({ chosen }) => (chosen ? [chosen] : [])),
  ];
}

/**
 * The newest offer to a client, or in a thread, that is open, or was taken and is still ahead. By client too: a reply's own
 * page does not always tell which thread it belongs to.
 */
export async function offerFor(db: FirmlyDb, threadKey: string, clientId: string, now: number): Promise<Offer | undefined> {
  const offers = await db.offers.where('threadKey').equals(threadKey).or('clientId').equals(clientId).toArray();
  return offers.filter(({ state, until }) => (state === 'open' || state === 'accepted') && until > now).sort((a, b) => b.at - a.at)[0];
}

/** At most 100 offers, newest first; those whose time is over without an answer are expired by now. */
export async function listOffers(db: FirmlyDb, now: number): Promise<Offer[]> {
  await db.offers.where('[state+until]').between(['open', Dexie.minKey], ['open', now], true, true).modify({ state: 'expired' });
  return db.offers.orderBy('at').reverse().limit(LISTED).toArray();
}

/** All offers to a client, over all their addresses. */
export async function offersOf(db: FirmlyDb, headId: string): Promise<Offer[]> {
  return db.offers
    .where('clientId')
    .anyOf(await addressesOf(db, headId))
    .toArray();
}

/** The client took a slot: it is kept free for them until it is over, and the other one is not held any more. */
export async function acceptOffer(db: FirmlyDb, id: string, chosen: Slot): Promise<boolean> {
  const { start, end } = chosen;
  return db.transaction('rw', db.offers, async () => {
    const offer = await db.offers.get(id);
    if (!offer?.slots.some((slot) => slot.start === start && slot.end === end)) return false;
    await db.offers.put({ ...offer, state: 'accepted', chosen: { start, end }, until: end });
    return true;
  });
}

/** Its slots may be offered to others again. Gives false when there is no such offer. */
export async function releaseOffer(db: FirmlyDb, id: string): Promise<boolean> {
  return (await db.offers.update(id, { state: 'declined' })) > 0;
}

/** Nobody came to what was agreed. Gives false when there is no such meeting. */
export async function missOffer(db: FirmlyDb, id: string, missed: boolean): Promise<boolean> {
  return (await db.offers.update(id, { missed })) > 0;
}

/** How often a client did not come to a meeting after a moment (ms since 1970). */
export async function missesOf(db: FirmlyDb, clientId: string, since = 0): Promise<number> {
  return db.offers
    .where('clientId')
    .equals(clientId)
    .filter(({ missed, at, chosen }) => missed === true && (chosen?.start ?? at) >= since)
    .count();
}

/** Meetings with a client that were fixed for a stretch of time and not missed, over all their addresses. */
export async function meetingsIn(
  db: FirmlyDb,
  address: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const addresses = await addressesOf(db, await headOf(db, address));
  return db.offers
    .where('clientId')
    .anyOf(addresses)
    .filter(
      ({ state, chosen, missed }) =>
        state === 'accepted' && missed !== true && chosen !== undefined && chosen.start >= from && chosen.start < to,
    )
    .count();
}

function holding(db: FirmlyDb, state: Offer['state'], now: number): Promise<Offer[]> {
  return db.offers.where('[state+until]').between([state, now], [state, Dexie.maxKey], false).toArray();
}

const LISTED = 100;

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
  // What the client took stays taken.
  if ((await db.offers.get(id))?.state === 'accepted') return id;
  await db.offers.put({ id, clientId, threadKey, slots: slots.map(({ start, end }) => ({ start, end })), at: now, state: 'open', until });
  return id;
}
