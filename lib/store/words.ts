import { searchWords } from './search-words';

/** The words that find a thread: its client's, its subject's, its excerpts'. */
export function threadWords(
  thread: { readonly clientName: string; readonly clientId: string; readonly subject: string },
  excerpts: readonly string[],
): string[] {
  return searchWords([thread.clientName, thread.clientId, thread.subject, ...excerpts]);
}

/** The words that find a client: the name's, the address's. */
export function clientWords({
  id,
  name,
  trade = '',
}: {
  readonly id: string;
  readonly name: string;
  readonly trade?: string | undefined;
}): string[] {
  return searchWords([name, id, trade]);
}
