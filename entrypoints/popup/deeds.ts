import { browser } from 'wxt/browser';
import type { MoreDeed } from '@/components/flags/MoreActions';
import { clientFieldSaved } from '@/lib/protocol/messages/memory';
import { dataDeleted, type ListedThread, settingSaved, threadActed, threadMarked, threadSnoozed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { openPage } from './open-page';
import { openUrl } from './open-url';

/** What a thread was before it was handled, reopened or put off. */
export interface Undo {
  readonly id: string;
  readonly state: ListedThread['state'];
  readonly wakeAt: number | undefined;
  /** What was done, in words. */
  readonly words: string;
}

const HOUR = 3_600_000;

export async function mark(threadId: string, state: 'open' | 'handled'): Promise<void> {
  await ask(threadMarked, { threadId, state });
}

export async function takeBack({ id, state, wakeAt }: Undo): Promise<void> {
  await ask(threadMarked, { threadId: id, state, ...(wakeAt !== undefined && { wakeAt }) });
}

/** Gives the message key of what is wrong with the date, or nothing. */
export async function snooze(threadId: string, until: string): Promise<string | undefined> {
  const done = await ask(threadSnoozed, { threadId, until });
  return done.ok ? undefined : done.error;
}

/** Brings the thread to the front and opens the composer there. */
export async function act({ id, url }: ListedThread, what: 'slots' | 'answer'): Promise<void> {
  const tabId = await openUrl(url);
  if (tabId !== undefined) await ask(threadActed, { threadId: id, tabId, what });
}

export async function doMore({ id, clientId }: ListedThread, deed: MoreDeed): Promise<void> {
  switch (deed) {
    case 'client-page':
      await openPage(`/dashboard.html#client=${encodeURIComponent(clientId)}`);
      break;
    case 'quiet':
      await ask(clientFieldSaved, { id: clientId, field: 'quiet', value: true });
      break;
    case 'none':
      await ask(clientFieldSaved, { id: clientId, field: 'status', value: 'none' });
      break;
    case 'delete-thread':
      await ask(dataDeleted, { what: 'thread', threadId: id });
      break;
    case 'delete-client':
      await ask(dataDeleted, { what: 'client', clientId });
      break;
  }
}

/** Quiet for an hour, on one more site, or no longer. */
export async function pause(change: { readonly hour: boolean } | { readonly sites: readonly string[] }): Promise<void> {
  if ('hour' in change) await ask(settingSaved, { field: 'pausedUntil', value: change.hour ? Date.now() + HOUR : 0 });
  else await ask(settingSaved, { field: 'pausedSites', value: [...change.sites] });
}

/** Whether the browser has a place at its side for us. */
export function hasSide(): boolean {
  const { sidePanel, sidebarAction } = browser as { sidePanel?: { open?: unknown }; sidebarAction?: { open?: unknown } };
  return typeof sidePanel?.open === 'function' || typeof sidebarAction?.open === 'function';
}
