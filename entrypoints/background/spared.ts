import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type SignId, SIGN_IDS } from '@/lib/signs/catalog';
import type { StandingSpared } from './standing';

const LONGEST = 160;
const MOST = 30;

const item = z.object({
  message: z.string(),
  sign: z.enum(SIGN_IDS as [SignId, ...SignId[]]),
  excerpt: z.string(),
  veto: z.string(),
  line: z.optional(z.string()),
});
const kept = z.object({ thread: z.string(), items: z.array(item) });
type Item = z.infer<typeof item>;

const key = (tabId: number): string => `spared:${String(tabId)}`;

/**
 * What was heard and called off in the thread a tab shows, for the popup's "seen, not flagged": in the browser's session
 * memory (never on disk, never in the page), until the tab shows another thread.
 */
export async function keepSpared(
  tabId: number,
  thread: string,
  message: string,
  text: string,
  spared: readonly StandingSpared[],
): Promise<void> {
  const before = await read(tabId);
  const others = before?.thread === thread ? before.items.filter((one) => one.message !== message) : [];
  const own = spared.map(({ sign, start, end, veto, line }) => ({
    message,
    sign,
    excerpt: text.slice(start, Math.min(end, start + LONGEST)),
    veto,
    ...(line !== undefined && { line }),
  }));
  if (others.length + own.length === 0 && before?.thread === thread && before.items.length === 0) return;
  await browser.storage.session.set({ [key(tabId)]: { thread, items: [...others, ...onePerPlace(own)].slice(0, MOST) } });
}

export async function readSpared(tabId: number): Promise<readonly Item[]> {
  return (await read(tabId))?.items ?? [];
}

export async function forgetSpared(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

async function read(tabId: number): Promise<z.infer<typeof kept> | undefined> {
  const found = z.safeParse(kept, (await browser.storage.session.get(key(tabId)))[key(tabId)]);
  return found.success ? found.data : undefined;
}

/** Several rules may have heard the same words: said once per sign and veto. */
function onePerPlace(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ sign, veto }) => {
    const id = `${sign} ${veto}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
