import type { Adapter, ComposePlace, ThreadPlace } from '../contract';
import { generic } from './generic';

/** What was read, and which adapter's `notBody` belongs to it: `by.id` is `generic` when that one stood in. */
export interface Read<T> {
  readonly found: T;
  readonly by: Adapter;
}

/** Documents in which an adapter has read something: there it works, and a page without mail is just that. */
const workedIn = { thread: new WeakMap<Document, Adapter>(), composes: new WeakMap<Document, Adapter>() };

/**
 * The open thread; by the generic reader where the webmail's own adapter knows the page and finds nothing in it, as after
 * a rebuild of the webmail that gave everything new names. A message nobody tells the sender of counts as nothing: it is
 * never judged.
 */
export function readThread(document: Document, adapter: Adapter, own: ReadonlySet<string>): Read<ThreadPlace | undefined> {
  const found = adapter.thread(document, own);
  if (found?.messages.some((message) => message.own || message.sender)) workedIn.thread.set(document, adapter);
  else if (adapter !== generic && workedIn.thread.get(document) !== adapter) {
    const instead = surely(generic.thread(document, new Set([...own, ...generic.ownAddresses(document)])), document, own);
    if (instead) return { found: instead, by: standIn(adapter) };
  }
  return { found, by: adapter };
}

/** The replies that stand open; as {@link readThread}. */
export function readComposes(document: Document, adapter: Adapter): Read<readonly ComposePlace[]> {
  const found = adapter.composes(document);
  if (found.length > 0) workedIn.composes.set(document, adapter);
  else if (adapter !== generic && workedIn.composes.get(document) !== adapter) {
    const instead = generic.composes(document);
    if (instead.length > 0) return { found: instead, by: standIn(adapter) };
  }
  return { found, by: adapter };
}

/** Of a thread read on trust, the messages that the user wrote or got: with neither, own and others' are not told apart. */
function surely(thread: ThreadPlace | undefined, document: Document, given: ReadonlySet<string>): ThreadPlace | undefined {
  const own = new Set([...given, ...generic.ownAddresses(document)]);
  const messages = thread?.messages.filter((message) => message.own || message.recipients.some(({ address }) => own.has(address))) ?? [];
  return thread && messages.length > 0 ? { ...thread, messages } : undefined;
}

const standIns = new WeakMap<Adapter, Adapter>();

/** The generic reader, leaving out what is no mail by either's knowledge. */
function standIn(adapter: Adapter): Adapter {
  const known = standIns.get(adapter) ?? { ...generic, notBody: `${adapter.notBody}, ${generic.notBody}` };
  standIns.set(adapter, known);
  return known;
}
