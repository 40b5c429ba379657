import { lateOf } from '@/lib/clients/invoices';
import type { KnownClient } from '@/lib/protocol/messages/memory';
import { directionOf, SIGN_IDS } from '@/lib/signs/catalog';
import type { FirmlyDb } from '@/lib/store/db';
import { agreementsOf } from '@/lib/store/tables/agreements';
import { addressesOf, colleaguesOf, readClient } from '@/lib/store/tables/clients';
import { entriesGiven, EVER } from '@/lib/store/tables/happened';
import { countHappenings, roundsUpTo } from '@/lib/store/tables/happenings';
import { entriesOf } from '@/lib/store/tables/ledger';
import { missesOf } from '@/lib/store/tables/offers';
import { worthOf } from './costs';
import { ownToday } from './zone';

/** All that is known of a client; undefined when nobody is known by that address. */
export async function knownClient(db: FirmlyDb, id: string): Promise<KnownClient | undefined> {
  const found = await readClient(db, id);
  if (!found) return undefined;
  const head = found.client.id;
  const addresses = await addressesOf(db, head);
  const agreements = await agreementsOf(db, head);
  const entries = await entriesOf(db, head);
  const today = await ownToday(db);
  const abouts = agreements.flatMap((one) => [`${one.id}/`, ...one.included.map((item) => `${one.id}/${item.id}`)]);
  const rounds = await Promise.all(abouts.map(async (about) => ({ about, count: await roundsUpTo(db, about, Infinity) })));
  const count = async (sign: (typeof SIGN_IDS)[number]): Promise<number> => {
    const counts = addresses.map((one) => db.flags.where('[clientId+sign+state]').equals([one, sign, 'active']).count());
    return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
  };
  const flags = await Promise.all(
    SIGN_IDS.filter((sign) => directionOf(sign) === 'client').map(async (sign) => ({ sign, count: await count(sign) })),
  );
  const [outsideHours, gaveIn, stoodFirm] = await Promise.all(
    (['outside-hours', 'gave-in', 'stood-firm'] as const).map((kind) => countHappenings(db, head, kind, 0)),
  );
  const missed = (await Promise.all(addresses.map((one) => missesOf(db, one)))).reduce((sum, n) => sum + n, 0);
  return {
    ...found,
    colleagues: await colleaguesOf(db, head),
    agreements,
    rounds: rounds.filter((one) => one.count > 0),
    entries,
    open: await worthOf(
      db,
      // All of them: only what is listed is cut.
      (await entriesGiven(db, head, EVER)).filter(({ state }) => state === 'open'),
    ),
    flags: flags.filter((one) => one.count > 0).sort((a, b) => b.count - a.count),
    counts: { outsideHours: outsideHours ?? 0, gaveIn: gaveIn ?? 0, stoodFirm: stoodFirm ?? 0, missed },
    late: agreements.flatMap((one) => lateOf(one, today)),
  };
}
