import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { composerWanted } from '@/lib/protocol/messages/session';
import { tell } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { isGrantedOrigin } from './hosts';

/** How long a thread may take to be on screen. */
const WAITED_FOR = 30_000;
const wanted = z.object({ site: z.string(), key: z.string(), what: z.enum(['show', 'slots', 'answer']), at: z.number() });
type Wanted = z.infer<typeof wanted>;
const keyOf = (tabId: number): string => `wanted:${String(tabId)}`;

/** `host`: the site that would have to be allowed first. */
export type Opened = { readonly ok: true } | { readonly ok: false; readonly host?: string };

/**
 * Brings a thread to the front, and opens the composer in it when that is asked for: in a tab that shows it, whatever the
 * tab's address; else in a new one, as soon as it is read there. A tab with a draft is never navigated. A thread of a site
 * that Firmly may not read (any more) is not opened: its address may have come with somebody's backup.
 */
export async function openThread(db: FirmlyDb, threadId: string, what: Wanted['what']): Promise<Opened> {
  const thread = await db.threads.get(threadId);
  if (!thread || !URL.canParse(thread.url)) return { ok: false };
  const wish: Wanted = { site: thread.site, key: thread.key, what, at: Date.now() };
  const { origin, host } = new URL(thread.url);
  if (!(await isGrantedOrigin(origin))) return { ok: false, host };
  // Without the "tabs" permission only tabs of granted sites tell their address, and those are the ones we look for.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).origin === origin);
  for (const { id, windowId } of tabs) {
    if (id === undefined) continue;
    for (const frameId of await framesOf(id)) {
      if (!(await deliver(id, frameId, { ...wish, what: 'show' }))) continue;
      await bringToFront(id, windowId);
      if (what !== 'show') await deliver(id, frameId, wish);
      return { ok: true };
    }
  }
  // There, but not read (yet).
  const there = tabs.find(({ url }) => url === thread.url);
  if (there?.id !== undefined) await bringToFront(there.id, there.windowId);
  const tabId = there?.id ?? (await browser.tabs.create({ url: thread.url })).id;
  if (tabId !== undefined && what !== 'show') await browser.storage.session.set({ [keyOf(tabId)]: wish });
  return { ok: true };
}

/** A frame shows a thread now: what was asked for in it is done, once. */
export async function actIfWanted(tabId: number, frameId: number, site: string, key: string): Promise<void> {
  const stored = z.safeParse(wanted, (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  if (!stored.success) return;
  const { data: wish } = stored;
  if (Date.now() - wish.at > WAITED_FOR) await browser.storage.session.remove(keyOf(tabId));
  else if (wish.site === site && wish.key === key) {
    await browser.storage.session.remove(keyOf(tabId));
    await deliver(tabId, frameId, wish);
  }
}

/** Frames of a tab that we may read. Each is asked by itself: of several that answer at once, only the first would be heard. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

async function deliver(tabId: number, frameId: number, { site, key, what }: Wanted): Promise<boolean> {
  // Nobody answers in a frame that is still on its way.
  return tell({ tabId, frameId }, composerWanted, { site, key, what }).then(
    ({ taken }) => taken,
    () => false,
  );
}

async function bringToFront(tabId: number, windowId: number | undefined): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
