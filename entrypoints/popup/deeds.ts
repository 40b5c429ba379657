import { browser } from 'wxt/browser';
import type { MoreDeed } from '@/components/flags/MoreActions';
import { t } from '@/lib/i18n';
import { clientFieldSaved, clientRead } from '@/lib/protocol/messages/memory';
import { dataDeleted, type ListedThread, settingSaved, threadActed, threadMarked, threadSnoozed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { openPage } from './open-page';
import { openUrl } from './open-url';

/** What was done, in words, and the way back to what was before. */
export interface Undo {
  readonly words: string;
  readonly back: () => Promise<unknown>;
}

const HOUR = 3_600_000;

export async function mark(threadId: string, state: 'open' | 'handled'): Promise<void> {
  await ask(threadMarked, { threadId, state });
}

/** Brings a thread back to the state it had: handled, open, or asleep until then. */
export async function backTo({ id, state, wakeAt }: ListedThread): Promise<void> {
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

/** Gives the way back, where there is one. */
export async function doMore({ id, clientId }: ListedThread, deed: MoreDeed): Promise<Undo | undefined> {
  switch (deed) {
    case 'client-page':
      await openPage(`/dashboard.html#client=${encodeURIComponent(clientId)}`);
      return undefined;
    case 'quiet':
      await ask(clientFieldSaved, { id: clientId, field: 'quiet', value: true });
      return { words: t('undo_quiet'), back: () => ask(clientFieldSaved, { id: clientId, field: 'quiet', value: false }) };
    case 'none': {
      const { known } = await ask(clientRead, { id: clientId });
      const before = known?.client.status ?? 'active';
      await ask(clientFieldSaved, { id: clientId, field: 'status', value: 'none' });
      return { words: t('undo_none'), back: () => ask(clientFieldSaved, { id: clientId, field: 'status', value: before }) };
    }
    case 'delete-thread':
      await ask(dataDeleted, { what: 'thread', threadId: id });
      return undefined;
    case 'delete-client':
      await ask(dataDeleted, { what: 'client', clientId });
      return undefined;
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
