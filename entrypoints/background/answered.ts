import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { signId } from '@/lib/records/sign-id';
import type { SignId } from '@/lib/signs/catalog';

const KEY = 'answered';
const MOST = 40;

/** A sign that the message shows, and the flag that was kept for it. */
const shown = z.object({ sign: signId, flag: z.optional(z.string()) });
const entry = z.object({ thread: z.string(), message: z.string(), position: z.number(), shown: z.array(shown) });
type Shown = z.infer<typeof shown>;
type Entry = z.infer<typeof entry>;
const kept = z.array(entry);

// One after the other: messages of a thread are judged at the same time, and each writes the whole list.
let last: Promise<unknown> = Promise.resolve();

/**
 * Remembers which signs the newest message of a thread showed, for the reply that will be written to it: in the browser's
 * session memory (never on disk, never in the page), for the threads seen last.
 */
export function keepAnswered(thread: string, message: string, position: number, signs: readonly SignId[]): Promise<void> {
  return change((entries) => {
    const known = entries.find((one) => one.thread === thread);
    if (known && known.position > position && known.message !== message) return entries;
    const fresh = { thread, message, position, shown: signs.map((sign) => ({ sign })) };
    return [fresh, ...entries.filter((one) => one !== known)].slice(0, MOST);
  });
}

/** The flags that the message got, without those the user had called no problem before. */
export function keepAnsweredFlags(thread: string, message: string, flags: readonly Shown[]): Promise<void> {
  return change((entries) =>
    entries.map((one) => (one.thread === thread && one.message === message ? { ...one, shown: [...flags] } : one)),
  );
}

/** The user called a flag no problem: the message does not show it any more. */
export function dropAnswered(flag: string): Promise<void> {
  return change((entries) => entries.map((one) => ({ ...one, shown: one.shown.filter((other) => other.flag !== flag) })));
}

/** What the message shows that a draft answers: of the first thread that is known. */
export async function readAnswered(threads: readonly string[]): Promise<readonly SignId[]> {
  await last;
  const entries = await read();
  const found = threads.map((thread) => entries.find((one) => one.thread === thread)).find((one) => one !== undefined);
  return found?.shown.map(({ sign }) => sign) ?? [];
}

function change(next: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const done = last.then(async () => {
    const before = await read();
    const after = next(before);
    if (after !== before) await browser.storage.session.set({ [KEY]: after });
  });
  last = done.catch(() => undefined);
  return done;
}

async function read(): Promise<readonly Entry[]> {
  const found = z.safeParse(kept, (await browser.storage.session.get(KEY))[KEY]);
  return found.success ? found.data : [];
}
