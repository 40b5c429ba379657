import type { ComposePlace, ThreadPlace } from '@/lib/webmail/contract';
import { subjectKey } from '@/lib/webmail/reader/facts';

const LONGEST_KEY = 300;

/**
 * Keys of the threads that a compose may answer, the surest first: the one its page names; else one of its subject with
 * its recipient; else the thread on screen, when it is from a recipient. None: it answers nothing that we know of.
 */
export function threadsAnswered(compose: ComposePlace, shown: ThreadPlace | undefined): string[] {
  const { threadKey, subject, recipients } = compose;
  if (threadKey !== undefined) return [threadKey.slice(0, LONGEST_KEY)];
  const to = new Set(recipients.map(({ address }) => address));
  const keys = subject.trim() === '' ? [] : recipients.slice(0, 3).map((person) => subjectKey(subject, person));
  if (shown?.messages.some(({ own, sender }) => !own && sender !== undefined && to.has(sender.address))) keys.push(shown.key);
  return [...new Set(keys.map((key) => key.slice(0, LONGEST_KEY)))];
}
