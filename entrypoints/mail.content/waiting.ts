import { wordsParked, wordsTaken } from '@/lib/protocol/messages/replies';
import { ask } from '@/lib/protocol/transport';
import type { Adapter } from '@/lib/webmail/contract';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import { waitingKey } from './answers';
import type { Draft, Slots } from './draft';

/** Words chosen in a thread without an open reply: they wait for it, and the webmail's own reply button is pressed. */
export async function waitForReply(
  { adapter, document, snapshot }: { readonly adapter: Adapter; readonly document: Document; readonly snapshot: Snapshot },
  text: string,
  slots: Slots,
): Promise<'card_no_reply' | 'card_failed'> {
  const button = adapter.replyButton(document);
  if (!button) return 'card_failed';
  const { thread } = snapshot;
  const other = thread?.messages.findLast(({ own: mine, sender }) => !mine && sender !== undefined)?.sender;
  const subject = waitingKey(thread?.subject ?? '', other);
  if (subject === undefined) return 'card_failed';
  await ask(wordsParked, { text, subject, slots: slots.map(({ start, end }) => ({ start, end })) });
  button.click();
  return 'card_no_reply';
}

/** Words that the user chose in the thread before this reply opened; what they offer is held once they are in. */
export async function takeWaiting(draft: Draft, snapshot: () => Snapshot): Promise<void> {
  const subject = waitingKey(draft.compose.subject, draft.compose.recipients[0]);
  if (subject === undefined) return;
  const { text, slots } = await ask(wordsTaken, { subject });
  if (text && (await draft.insert(text)) && slots && slots.length > 0) await draft.keep(slots, snapshot());
}
