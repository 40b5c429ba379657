import type { Adapter, ComposePlace, ThreadPlace } from '../contract';
import { markBulk } from './bulk';
import { OwnAddresses } from './own-addresses';

/** What is on screen now. */
export interface Snapshot {
  readonly thread: ThreadPlace | undefined;
  readonly composes: readonly ComposePlace[];
}

export interface WatchOptions {
  readonly document: Document;
  readonly adapter: Adapter;
  /** The user's addresses, besides those the page shows. Asked at each look. */
  readonly ownAddresses: () => readonly string[];
  /** Called after every look that may differ from the one before. */
  readonly onLook: (snapshot: Snapshot) => void;
  /** Called with an error of an adapter; the page must not see it. */
  readonly onTrouble: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Quiet time after the last change before looking, and the longest wait while changes keep coming (ms). */
const SETTLE = 80;
const PATIENCE = 500;

/**
 * Follows a webmail's page without polling: changes of the document (late loading, another thread, a message folded
 * out, an editor opened) and of its address lead to a look, at most one per {@link PATIENCE} while the page is busy.
 * Returns a function that asks for a look soon.
 */
export function watch(options: WatchOptions): () => void {
  const { document, signal } = options;
  const view = document.defaultView;
  if (!view) return () => undefined;
  let timer: number | undefined;
  let waitingSince = 0;

  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    try {
      options.onLook(readPage(options));
    } catch (error) {
      options.onTrouble(error);
    }
  };
  const lookSoon = (): void => {
    const now = view.performance.now();
    if (timer === undefined) waitingSince = now;
    else view.clearTimeout(timer);
    timer = view.setTimeout(look, Math.max(0, Math.min(SETTLE, waitingSince + PATIENCE - now)));
  };

  const observer = new MutationObserver(lookSoon);
  // The document, not its root element: a frame that is written again keeps the document and changes the element.
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [
      'class',
      'style',
      'hidden',
      'aria-expanded',
      'aria-hidden',
      'data-message-id',
      'data-legacy-thread-id',
      'contenteditable',
    ],
  });
  for (const event of ['hashchange', 'popstate', 'pageshow']) view.addEventListener(event, lookSoon, { signal });
  // A frame that loads later (an editor, a preview) does not change this document: "load" does not bubble, but is captured.
  document.addEventListener('load', lookSoon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== undefined) view.clearTimeout(timer);
  });
  lookSoon();
  return lookSoon;
}

function readPage({ document, adapter, ownAddresses }: WatchOptions): Snapshot {
  const own = new OwnAddresses([...ownAddresses(), ...adapter.ownAddresses(document)]);
  const thread = adapter.thread(document, own);
  return { thread: thread && markBulk(thread, adapter.notBody), composes: adapter.composes(document) };
}
