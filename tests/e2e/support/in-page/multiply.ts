import type { Adapter } from '@/lib/webmail/contract';

/** Attributes by which a webmail tells one message from another. */
const IDS = ['id', 'data-message-id', 'data-legacy-message-id', 'data-mid', 'data-id', 'data-uid', 'data-id-hash'];

/**
 * Makes a long thread of a short one: the message of the last body on the page stands there `count` times, each copy under
 * ids of its own. Gives how many messages the adapter finds afterwards.
 */
export function multiply(document: Document, adapter: Adapter, count: number): number {
  const own = new Set(adapter.ownAddresses(document));
  const bodies = (adapter.thread(document, own)?.messages ?? []).map(({ body }) => holder(body, document));
  const last = bodies.at(-1);
  if (!last) return 0;
  const box = messageAround(last, bodies);
  const copies = document.createDocumentFragment();
  for (let n = bodies.length; n < count; n++) copies.append(renamed(box.cloneNode(true) as Element, n));
  box.after(copies);
  return adapter.thread(document, own)?.messages.length ?? 0;
}

/** The frame that holds a body, where it stands in one. */
function holder(body: Element, document: Document): Element {
  return body.ownerDocument === document ? body : (body.ownerDocument.defaultView?.frameElement ?? body);
}

/** The largest element around a body that holds no other's; in a thread of one, what is as high as two steps. */
function messageAround(body: Element, bodies: readonly Element[]): Element {
  let box = body;
  for (let up = box.parentElement; up && up !== body.ownerDocument.body; up = up.parentElement) {
    if (bodies.some((other) => other !== body && up.contains(other))) return box;
    if (bodies.length === 1 && up.matches('main, [role="main"]')) return box;
    box = up;
  }
  return box;
}

function renamed(copy: Element, n: number): Element {
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of IDS) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, `${value.replace(/\d{1,6}$/, '')}${String(1000 + n)}`);
    }
  return copy;
}
