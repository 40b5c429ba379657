import { PHRASING } from '@/lib/languages/phrasing';
import type { Slot } from '@/lib/records/offer';
import { heardZone } from '@/lib/slots/heard-zone';
import { offerSlots } from '@/lib/slots/offer';
import { pickByOf } from '@/lib/slots/pick-by';
import { sayOffer } from '@/lib/slots/say';
import type { FirmlyDb } from '@/lib/store/db';
import { busyFrom } from '@/lib/store/tables/calendars';
import { keepOffer, takenSlots } from '@/lib/store/tables/offers';
import { readSettings } from '@/lib/store/tables/settings';
import type { Address } from '@/lib/text/address';
import { browserZone } from './zone';

export interface OfferFor {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Mail address, when the reply has a recipient. */
  readonly client: string | undefined;
  readonly threadKey: string;
  /** The client's newest words: their zone is heard from them when it was not set by hand. */
  readonly message?: string;
  /** How the client is addressed; formal when left out. */
  readonly address?: Address;
}

export interface Offered {
  readonly text: string;
  readonly slots: Slot[];
}

/** Two free slots and the sentence that offers them; undefined when nothing is free. Nothing is held by this. */
export async function makeOffer(
  db: FirmlyDb,
  { language, client, threadKey, address, message = '' }: OfferFor,
): Promise<Offered | undefined> {
  const now = Date.now();
  const { settings } = await readSettings(db, browserZone());
  const set = client === undefined ? undefined : (await db.clients.get(client))?.timeZone;
  const taken = [...(await takenSlots(db, now, threadKey)), ...(await busyFrom(db, now))];
  const spoken = PHRASING[language] ? language : 'en';
  const theirs = set ?? heardZone(message, PHRASING[spoken]?.zones ?? []);
  const slots = offerSlots({ now, rules: settings, taken, ...(theirs !== undefined && { theirZone: theirs }) });
  const words = PHRASING[spoken]?.slots;
  if (slots.length === 0 || !words) return undefined;
  const pickBy = pickByOf(slots, settings.pickByDays, settings, now);
  const zones = { mine: settings.timeZone, ...(theirs !== undefined && { theirs }) };
  const text = sayOffer(slots, words, zones, spoken, {
    ...(address && { address }),
    halves: settings.offerStyle === 'halves',
    ...(pickBy !== undefined && { pickBy }),
    note: spoken === 'ru' ? settings.callNote.ru : settings.callNote.en,
  });
  return { text, slots };
}

/** The sentence stands in a reply: its slots are held, as long as the sentence says. */
export async function holdOffer(
  db: FirmlyDb,
  { client, threadKey, slots }: Omit<OfferFor, 'language'> & { slots: readonly Slot[] },
): Promise<void> {
  const now = Date.now();
  const { settings } = await readSettings(db, browserZone());
  const pickBy = pickByOf(slots, settings.pickByDays, settings, now);
  await keepOffer(db, { clientId: client ?? '', threadKey, slots, ...(pickBy !== undefined && { pickBy }) }, now);
}
