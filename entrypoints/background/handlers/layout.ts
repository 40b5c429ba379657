import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { layoutRead, layoutSeen, structureRead, structureWanted } from '@/lib/protocol/messages/layout';
import { answer, tell } from '@/lib/protocol/transport';

const kept = z.object({ adapter: z.string(), by: z.enum(['own', 'generic']), frameId: z.number() });
const PREFIX = 'layout:';
const key = (tabId: number): string => `${PREFIX}${String(tabId)}`;

/** Whether a key of the session's memory tells which webmail a tab shows. */
export function isLayoutKey(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Remembers in the session's memory how the mail of each tab is read, and fetches the shape of a page that is not. */
export function answerLayout(): void {
  answer(layoutSeen, async ({ adapter, by }, { tabId, frameId = 0 }) => {
    if (tabId === undefined) return {};
    const before = await layoutOf(tabId);
    // A frame that reads well says nothing of another that does not.
    if (by === 'own' && before?.frameId !== frameId) return {};
    if (by === 'own') await browser.storage.session.remove(key(tabId));
    else await browser.storage.session.set({ [key(tabId)]: { adapter, by, frameId } });
    return {};
  });
  answer(layoutRead, async ({ tabId }) => {
    const layout = await layoutOf(tabId);
    return layout ? { layout: { adapter: layout.adapter, by: layout.by } } : {};
  });
  answer(structureRead, async ({ tabId }) => {
    const layout = await layoutOf(tabId);
    return layout ? { report: (await tell({ tabId, frameId: layout.frameId }, structureWanted, {})).report } : {};
  });
  const forget = (tabId: number): void => {
    browser.storage.session.remove(key(tabId)).catch(() => undefined);
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // Another page, or this one anew: what was said of the old one is over.
    if (status === 'loading') forget(tabId);
  });
}

async function layoutOf(tabId: number): Promise<z.infer<typeof kept> | undefined> {
  const found = z.safeParse(kept, (await browser.storage.session.get(key(tabId)))[key(tabId)]);
  return found.success ? found.data : undefined;
}
