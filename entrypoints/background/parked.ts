import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Slot, slot } from '@/lib/records/offer';

const KEPT_FOR = 60_000;
const parked = z.object({ text: z.string(), subject: z.string(), slots: z.array(slot), at: z.number() });
export type Parked = Pick<z.infer<typeof parked>, 'text' | 'slots'>;

const key = (tabId: number): string => `words:${String(tabId)}`;

/**
 * Words that the user chose before the reply's editor was there: in the browser's session memory (never on disk, never
 * in the page), for one tab, one subject, one minute and one use.
 */
export async function parkWords(
  tabId: number,
  { text, subject, slots }: { readonly text: string; readonly subject: string; readonly slots: readonly Slot[] },
  now: number,
): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: { text, subject, slots, at: now } });
}

export async function takeWords(tabId: number, subject: string, now: number): Promise<Parked | undefined> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  const found = z.safeParse(parked, stored);
  if (!found.success) return undefined;
  if (now - found.data.at > KEPT_FOR) {
    await browser.storage.session.remove(key(tabId));
    return undefined;
  }
  if (found.data.subject !== subject) return undefined;
  await browser.storage.session.remove(key(tabId));
  return { text: found.data.text, slots: found.data.slots };
}
