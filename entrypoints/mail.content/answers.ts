import type { ComposePlace, Person, ThreadPlace } from '@/lib/webmail/contract';
import { subjectKey } from '@/lib/webmail/reader/facts';
import { bareSubject } from '@/lib/webmail/reader/subject';

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

/**
 * What a reply is known by while words wait for it: the subject; without one, the other person, since every reply without a
 * subject looks the same. Undefined when nothing tells it from another: then no words may wait.
 */
export function waitingKey(subject: string, other: Person | undefined): string | undefined {
  const bare = bareSubject(subject).slice(0, 1_000);
  return bare || (other && `|${other.address}`);
}
