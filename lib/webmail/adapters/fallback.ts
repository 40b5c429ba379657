import type { Adapter, ThreadPlace } from '../contract';
import { generic } from './generic';
import { readComposes, readThread } from './read-page';

/** Who reads the page: the adapter that knows it, or the generic reader in its place. */
export type ReadBy = 'own' | 'generic';

/** A look by the generic reader costs more than one by selectors: at most one in so many ms while nothing is found. */
const RARELY = 3_000;
const MOST_FRAMES = 10;

/**
 * An adapter that hands a page over to the generic reader when it reads nothing of it though there is mail: after a
 * redesign, most likely. `onReading` hears whenever the reader changes. A page on which the adapter reads anything, here or in a
 * frame within, is left to it.
 */
export function withFallback(own: Adapter, onReading: (by: ReadBy) => void): Adapter {
  let by: ReadBy | undefined;
  let looked = -Infinity;
  const readBy = (next: ReadBy): void => {
    if (next === by) return;
    by = next;
    onReading(next);
  };
  if (own.id === generic.id) {
    return {
      ...own,
      thread(document, addresses) {
        const place = own.thread(document, addresses);
        if (place) readBy('generic');
        return place;
      },
    };
  }
  /** Whether the generic reader may look now; false keeps it from looking at every change of a list of mails. */
  const isItsTurn = (document: Document): boolean => {
    const now = performance.now();
    if (by !== 'generic' && now - looked < RARELY) return false;
    looked = now;
    return !readsInFrame(document, own);
  };
  return {
    ...own,
    get notBody() {
      return by === 'generic' ? `${own.notBody}, ${generic.notBody}` : own.notBody;
    },
    ownAddresses(document) {
      const found = own.ownAddresses(document);
      return found.length === 0 && by === 'generic' ? generic.ownAddresses(document) : found;
    },
    thread(document, addresses) {
      const place = own.thread(document, addresses);
      if (isRead(place)) {
        readBy('own');
        return place;
      }
      // Where it has read once it works: a page without mail is just that.
      if (by === 'own' || own.composes(document).length > 0 || !isItsTurn(document)) return place;
      const read = readThread(document, own, addresses);
      if (read.by.id === generic.id) readBy('generic');
      return read.found;
    },
    composes(document) {
      return by === 'generic' ? readComposes(document, own).found : own.composes(document);
    },
    replyButton: (document) => own.replyButton(document) ?? (by === 'generic' ? generic.replyButton(document) : undefined),
  };
}

function isRead(place: ThreadPlace | undefined): boolean {
  return place !== undefined && place.messages.length > 0;
}

/** Whether the mail stands in a frame of this page that the same adapter reads from within. */
function readsInFrame(document: Document, own: Adapter): boolean {
  const none: ReadonlySet<string> = new Set();
  return [...document.querySelectorAll('iframe')].slice(0, MOST_FRAMES).some((frame) => {
    const inner = frame.contentDocument;
    return inner !== null && inner.location.href !== 'about:blank' && own.matches(inner) && isRead(own.thread(inner, none));
  });
}
