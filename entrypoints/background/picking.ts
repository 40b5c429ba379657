import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Picking, picking } from '@/lib/protocol/messages/judge';
import { pickedSlot } from '@/lib/slots/picked';
import { sayConfirmation, saySlot } from '@/lib/slots/say';
import type { FirmlyDb } from '@/lib/store/db';
import { offerFor } from '@/lib/store/tables/offers';
import { readSettings } from '@/lib/store/tables/settings';
import { mannerIn, spokenIn } from './wording';
import { browserZone } from './zone';

export interface Answering {
  /** The client's own newest words. */
  readonly text: string;
  readonly language: string;
  readonly thread: string;
  /** Mail address. */
  readonly sender: string;
  /** ms since 1970, when the page tells. */
  readonly sentAt: number | undefined;
}

const KEY = 'picked';
const MOST = 40;
const kept = z.array(z.object({ thread: z.string(), picked: picking }));
type Kept = z.infer<typeof kept>;

/**
 * Remembers which time the newest message of a thread takes, for the reply that may stand on a page of its own: in the
 * browser's session memory, for the threads seen last. A later message that takes none forgets it.
 */
export async function keepPicked(thread: string, picked: Picking | undefined): Promise<void> {
  const before = await read();
  if (!picked && !before.some((one) => one.thread === thread)) return;
  const others = before.filter((one) => one.thread !== thread);
  await browser.storage.session.set({ [KEY]: [...(picked ? [{ thread, picked }] : []), ...others].slice(0, MOST) });
}

/** What the message takes that a draft answers, while nobody has confirmed it: of the first thread that is known. */
export async function readPicked(db: FirmlyDb, threads: readonly string[]): Promise<Picking | undefined> {
  const entries = await read();
  const found = threads.map((thread) => entries.find((one) => one.thread === thread)).find((one) => one !== undefined)?.picked;
  return found && (await db.offers.get(found.offer))?.state === 'open' ? found : undefined;
}

async function read(): Promise<Kept> {
  const found = z.safeParse(kept, (await browser.storage.session.get(KEY))[KEY]);
  return found.success ? found.data : [];
}

/** Clocks of two machines are never quite alike, and pages tell minutes. */
const LEEWAY = 60_000;

/** Which of the offered times a message takes, and the sentence that confirms it. Nothing is changed by this. */
export async function pickingIn(db: FirmlyDb, { text, language, thread, sender, sentAt }: Answering): Promise<Picking | undefined> {
  const offer = await offerFor(db, thread, sender, Date.now());
  if (offer?.state !== 'open' || (sentAt !== undefined && sentAt < offer.at - LEEWAY)) return undefined;
  const spoken = spokenIn(language);
  if (!spoken) return undefined;
  const { settings } = await readSettings(db, browserZone());
  const theirs = (await db.clients.get(sender))?.timeZone;
  const zones = { mine: settings.timeZone, ...(theirs !== undefined && { theirs }) };
  const picked = pickedSlot(text, offer.slots, spoken.phrasing.picking, zones);
  const slot = picked?.kind === 'taken' ? offer.slots.find(({ start }) => start === picked.slot.start) : undefined;
  if (!slot) return undefined;
  const { slots } = spoken.phrasing;
  return {
    offer: offer.id,
    slot,
    label: saySlot(slot, slots, settings.timeZone),
    text: sayConfirmation(slot, slots, zones, spoken.id, mannerIn(spoken.id, text, settings)),
  };
}
