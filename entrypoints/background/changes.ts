import { browser } from 'wxt/browser';
import { CHANGES_CHANNEL, type ChangeTopic } from '@/lib/protocol/changes';
import { thingsChanged } from '@/lib/protocol/messages/session';
import { tell } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { showBadge } from './badge';

/** Of no matter to content scripts. */
const OF_PAGES: ReadonlySet<ChangeTopic> = new Set(['flags', 'costs', 'calendar', 'notes']);
const channel = new BroadcastChannel(CHANGES_CHANNEL);

/**
 * Tells our pages that something was written, keeps the badge true, and, where it matters to them, tells content scripts,
 * unless they are to stay `untold`. After everything was `erased` they tell no mail anew that is on the screen.
 */
export async function announce(db: FirmlyDb, topic: ChangeTopic, scripts: 'told' | 'erased' | 'untold' = 'told'): Promise<void> {
  channel.postMessage({ topic });
  await showBadge(db);
  if (OF_PAGES.has(topic) || scripts === 'untold') return;
  const news = scripts === 'erased' ? ({ erased: true } as const) : {};
  const tabs = await browser.tabs.query({});
  // Most tabs hold none of our scripts; nobody answers there.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : tell({ tabId: id }, thingsChanged, news))));
}
