import { browser } from 'wxt/browser';
import { CHANGES_CHANNEL, type ChangeTopic } from '@/lib/protocol/changes';
import { thingsChanged } from '@/lib/protocol/messages/session';
import { tell } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { showBadge } from './badge';

const channel = new BroadcastChannel(CHANGES_CHANNEL);

/**
 * Tells our pages that something was written, keeps the badge true, and, where it matters to them, tells content scripts.
 * After everything was `erased` they tell no mail anew that is on the screen.
 */
export async function announce(db: FirmlyDb, topic: ChangeTopic, erased = false): Promise<void> {
  channel.postMessage({ topic });
  await showBadge(db);
  if (topic === 'flags' || topic === 'costs') return;
  const tabs = await browser.tabs.query({});
  // Most tabs hold none of our scripts; nobody answers there.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : tell({ tabId: id }, thingsChanged, erased ? { erased: true } : {}))));
}
