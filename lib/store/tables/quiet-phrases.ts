import type { SignId } from '@/lib/signs/catalog';
import { normalisePhrase } from '@/lib/text/phrase';
import type { FirmlyDb } from '../db';
import type { QuietPhrase } from '../rows';
import { refreshThreads } from './threads';

const LONGEST = 400;

/** The id of a normalised phrase that is never flagged for the sign. */
export function quietId(sign: SignId, phrase: string): string {
  return `${sign}:${phrase.slice(0, LONGEST)}`;
}

/**
 * "Never flag this phrase" for the sign, from now on; flags it already made are dismissed. Gives false when nothing is
 * left of the phrase after normalising.
 */
export async function addQuietPhrase(db: FirmlyDb, sign: SignId, words: string, now: number): Promise<boolean> {
  const phrase = normalisePhrase(words).slice(0, LONGEST);
  if (phrase === '') return false;
  return db.transaction('rw', db.quietPhrases, db.flags, db.threads, async () => {
    const id = quietId(sign, phrase);
    if (!(await db.quietPhrases.get(id))) await db.quietPhrases.add({ id, sign, phrase, at: now });
    await refreshThreads(db, await dismissPhrase(db, sign, phrase));
    return true;
  });
}

/** Dismisses what came in of phrases that are never to be flagged. Gives the threads whose rows are to be refreshed. */
export async function dismissQuietPhrases(db: FirmlyDb): Promise<string[]> {
  const threads: string[] = [];
  for (const { sign, phrase } of await db.quietPhrases.toArray()) threads.push(...(await dismissPhrase(db, sign, phrase)));
  return threads;
}

async function dismissPhrase(db: FirmlyDb, sign: SignId, phrase: string): Promise<string[]> {
  const flags = (await db.flags.where('[sign+phrase]').equals([sign, phrase]).toArray()).filter((flag) => flag.state === 'active');
  await db.flags.bulkPut(flags.map((flag) => ({ ...flag, state: 'dismissed' as const })));
  return flags.map((flag) => flag.threadId);
}

/** All of them, newest first. */
export function listQuietPhrases(db: FirmlyDb): Promise<QuietPhrase[]> {
  return db.quietPhrases.orderBy('at').reverse().toArray();
}

/** Takes one back: the phrase may be flagged again in mail read from now on. Gives false when there is no such phrase. */
export async function forgetQuietPhrase(db: FirmlyDb, id: string): Promise<boolean> {
  return (await db.quietPhrases.where('id').equals(id).delete()) > 0;
}
