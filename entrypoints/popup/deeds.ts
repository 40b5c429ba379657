import { browser } from 'wxt/browser';
import type { MoreDeed } from '@/components/flags/MoreActions';
import { t } from '@/lib/i18n';
import { clientFieldSaved } from '@/lib/protocol/messages/memory';
import { dataDeleted, type ListedThread, settingSaved, threadActed, threadMarked, threadSnoozed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { openPage } from './open-page';

/** What was done, in words, and the way back to what was before. */
export interface Undo {
  readonly words: string;
  readonly back: () => Promise<unknown>;
}

const HOUR = 3_600_000;

/** It was not done, and nothing was changed: the thread is gone, or the browser's storage is full or blocked. */
export class Refused extends Error {
  /** The key of a message. */
  readonly why: string;
  constructor(why: string) {
    super(why);
    this.why = why;
  }

  get gone(): boolean {
    return this.why === 'popup_thread_gone';
  }
}

function mustBe(done: { readonly ok: true } | { readonly ok: false; readonly error: string }): void {
  if (!done.ok) throw new Refused(done.error);
}

export async function mark(threadId: string, state: 'open' | 'handled'): Promise<void> {
  mustBe(await ask(threadMarked, { threadId, state }));
}

/** Brings a thread back to the state it had: handled, open, or asleep until then. */
export async function backTo({ id, state, wakeAt }: Pick<ListedThread, 'id' | 'state' | 'wakeAt'>): Promise<void> {
  mustBe(await ask(threadMarked, { threadId: id, state, ...(wakeAt !== undefined && { wakeAt }) }));
}

/** Gives the message key of what is wrong with the date, or nothing. */
export async function snooze(threadId: string, until: string): Promise<string | undefined> {
  const done = await ask(threadSnoozed, { threadId, until });
  return done.ok ? undefined : done.error;
}

/** Brings the thread to the front; opens the composer there when that is asked for. Gives the site that would have to be allowed first. */
export async function act(threadId: string, what: 'show' | 'slots' | 'answer'): Promise<string | undefined> {
  const done = await ask(threadActed, { threadId, what });
  return done.ok ? undefined : (done.host ?? '');
}

/** Gives the way back, where there is one. */
export async function doMore({ id, clientId }: ListedThread, deed: MoreDeed): Promise<Undo | undefined> {
  switch (deed) {
    case 'client-page':
      await openPage(`/dashboard.html#client=${encodeURIComponent(clientId)}`);
      return undefined;
    case 'quiet':
      mustBe(await ask(clientFieldSaved, { id: clientId, field: 'quiet', value: true }));
      return {
        words: t('undo_quiet'),
        back: async () => {
          mustBe(await ask(clientFieldSaved, { id: clientId, field: 'quiet', value: false }));
        },
      };
    case 'none': {
      const done = await ask(clientFieldSaved, { id: clientId, field: 'status', value: 'none' });
      if (!done.ok) throw new Refused(done.error);
      const back = async (): Promise<void> => {
        mustBe(await ask(clientFieldSaved, { id: clientId, field: 'status', value: done.before }));
        // One that was deleted meanwhile does not keep the others.
        for (const thread of done.handled) {
          await backTo(thread).catch((error: unknown) => {
            if (!(error instanceof Refused && error.gone)) throw error;
          });
        }
      };
      return { words: t('undo_none'), back };
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
  if ('hour' in change) mustBe(await ask(settingSaved, { field: 'pausedUntil', value: change.hour ? Date.now() + HOUR : 0 }));
  else mustBe(await ask(settingSaved, { field: 'pausedSites', value: [...change.sites] }));
}

/** Whether the browser has a place at its side for us. */
export function hasSide(): boolean {
  const { sidePanel, sidebarAction } = browser as { sidePanel?: { open?: unknown }; sidebarAction?: { open?: unknown } };
  return typeof sidePanel?.open === 'function' || typeof sidebarAction?.open === 'function';
}
