import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { adapterFor } from '@/lib/webmail/adapters';
import type { Adapter } from '@/lib/webmail/contract';
import { t } from '@/lib/i18n';
import { showNotice } from '@/lib/overlay/notice';
import { sturdy } from './layout';
import { Session } from './session';
import { type Lost, onLost, report } from './trouble';

const RUNNING = Symbol.for('firmly.mail');
type World = typeof globalThis & { [RUNNING]?: () => void };

/**
 * Waits for a webmail to show itself in this document, then follows it. On an unknown page nothing is added and nothing
 * asked; the wait is one observer that looks for a handful of elements.
 */
export function start(ctx: ContentScriptContext): void {
  const world = globalThis as World;
  // A script of an older version may still be here: its extension is gone, its listeners are not.
  world[RUNNING]?.();
  const stop = new AbortController();
  world[RUNNING] = () => {
    stop.abort();
  };
  // Words are read now: once the extension is replaced, its messages cannot be asked for any more.
  const words = { text: t('update_notice'), close: t('card_close') };
  let session: Session | undefined;
  const run = (adapter: Adapter): void => {
    session = new Session({ document, adapter: sturdy(document, adapter, stop.signal), signal: stop.signal });
    session.begin().catch((error: unknown) => {
      report('session', error);
    });
  };
  const leave = (why: Lost): void => {
    if (stop.signal.aborted) return;
    const inUse = session?.inUse ?? false;
    stop.abort();
    // Who took the site away knows it.
    if (why === 'orphaned' && inUse && window.top === window) showNotice(document, words.text, words.close);
  };
  ctx.onInvalidated(() => {
    leave('orphaned');
  });
  onLost(leave);
  waitFor(() => adapterFor(document), stop.signal, run);
}

/** Calls `found` as soon as `look` gives something: now, or after a later change of the document. */
function waitFor<T>(look: () => T | undefined, signal: AbortSignal, found: (value: T) => void): void {
  const now = look();
  if (now !== undefined) {
    found(now);
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // Once per burst; a page that never becomes a webmail costs one query per quiet moment.
    timer ??= setTimeout(() => {
      timer = undefined;
      const value = look();
      if (value === undefined) return;
      observer.disconnect();
      found(value);
    }, 200);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
