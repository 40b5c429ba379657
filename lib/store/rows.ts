import type { Agreement } from '@/lib/records/agreement';
import type { Calendar } from '@/lib/records/calendar';
import type { Client } from '@/lib/records/client';
import type { Entry } from '@/lib/records/entry';
import type { Flag } from '@/lib/records/flag';
import type { Happening } from '@/lib/records/happening';
import type { Lesson } from '@/lib/records/lesson';
import type { Note } from '@/lib/records/note';
import type { Offer } from '@/lib/records/offer';
import type { QuietPhrase } from '@/lib/records/quiet-phrase';
import type { Score } from '@/lib/records/score';
import type { Thread } from '@/lib/records/thread';
import type { OwnWording, ChosenWords } from '@/lib/records/words';

/**
 * What stands in the tables: the records, and what their indexes need besides.
 * A thread stands on one shelf per sign, `[state, sign, latestAt]`: one index range is one page of the list.
 */
export interface ThreadRow extends Thread {
  readonly shelves: readonly Shelf[];
}
export type Shelf = readonly [state: Thread['state'], sign: string, latestAt: number];

/** `phrase`: the excerpt, normalised; finds flags of a phrase that is never to be flagged again. */
export interface FlagRow extends Flag {
  readonly phrase: string;
}

/** `words`: lower-case beginnings that find the client. */
export interface ClientRow extends Client {
  readonly words: readonly string[];
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A stretch of time in which a calendar keeps the user busy, ms since 1970, end exclusive. */
export interface BusyRow {
  readonly id?: number;
  readonly calendarId: string;
  readonly start: number;
  readonly end: number;
}

export interface LogRow {
  readonly id?: number;
  readonly at: number;
  readonly where: string;
  readonly what: string;
}

export type { Agreement, Calendar, Client, Entry, Happening, Lesson, Note, Offer, OwnWording, ChosenWords, QuietPhrase, Score };

/** The shelves of a thread in this state. */
export function shelvesOf(thread: Pick<Thread, 'state' | 'signs' | 'latestAt'>): Shelf[] {
  return thread.signs.map((sign) => [thread.state, sign, thread.latestAt] as const);
}
