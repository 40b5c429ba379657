import type Dexie from 'dexie';
import type { Offer } from '../rows';

/** Offers have more states than open and released: what was released counts as declined. Never edited (see v001). */
export function v005(db: Dexie): void {
  db.version(5)
    .stores({ offers: 'id, clientId, threadKey, [state+until], at' })
    .upgrade(async (tx) => {
      const offers = tx.table<{ state: string } & Omit<Offer, 'state'>, string>('offers');
      await offers.toCollection().modify((offer) => {
        if (offer.state === 'released') offer.state = 'declined';
      });
    });
}
