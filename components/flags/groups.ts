import type { ListedThreadProps } from './ThreadCard';

/** A thread in the list; the first one of a client says how many threads stand under that name. */
export interface Item {
  readonly thread: ListedThreadProps;
  readonly heads?: number;
}

/** Threads of one client side by side, by whichever of their addresses; the client with the newest thread comes first, and so within. */
export function inGroups(threads: readonly ListedThreadProps[]): Item[] {
  const groups = new Map<string, ListedThreadProps[]>();
  for (const thread of threads) {
    const group = groups.get(thread.head?.id ?? thread.clientId);
    if (group) group.push(thread);
    else groups.set(thread.head?.id ?? thread.clientId, [thread]);
  }
  return [...groups.values()].flatMap((group) => group.map((thread, i) => (i === 0 ? { thread, heads: group.length } : { thread })));
}
