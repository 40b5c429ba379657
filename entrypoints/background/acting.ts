import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { composerWanted } from '@/lib/protocol/messages/session';
import { tell } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';

/** How long a thread may take to be on screen. */
const WAITED_FOR = 30_000;
const wanted = z.object({ site: z.string(), key: z.string(), what: z.enum(['slots', 'answer']), at: z.number() });
type Wanted = z.infer<typeof wanted>;
const keyOf = (tabId: number): string => `wanted:${String(tabId)}`;

/** The user asked in the popup for words in a thread: at once if a tab shows it, else as soon as it does. Gives whether the thread is known. */
export async function actIn(db: FirmlyDb, threadId: string, tabId: number, what: Wanted['what']): Promise<boolean> {
  const thread = await db.threads.get(threadId);
  if (!thread) return false;
  const wish: Wanted = { site: thread.site, key: thread.key, what, at: Date.now() };
  if (!(await deliver(tabId, wish))) await browser.storage.session.set({ [keyOf(tabId)]: wish });
  return true;
}

/** A tab shows a thread now: what was asked for in it is done, once. */
export async function actIfWanted(tabId: number, site: string, key: string): Promise<void> {
  const stored = z.safeParse(wanted, (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  if (!stored.success) return;
  const { data: wish } = stored;
  if (Date.now() - wish.at > WAITED_FOR) await browser.storage.session.remove(keyOf(tabId));
  else if (wish.site === site && wish.key === key) {
    await browser.storage.session.remove(keyOf(tabId));
    await deliver(tabId, wish);
  }
}

async function deliver(tabId: number, { site, key, what }: Wanted): Promise<boolean> {
  // Nobody answers in a tab that is still on its way.
  return tell({ tabId }, composerWanted, { site, key, what }).then(
    ({ taken }) => taken,
    () => false,
  );
}
