import * as z from 'zod/mini';
import { agreement } from '@/lib/records/agreement';
import { calendar } from '@/lib/records/calendar';
import { client } from '@/lib/records/client';
import { entry } from '@/lib/records/entry';
import { flag } from '@/lib/records/flag';
import { happening } from '@/lib/records/happening';
import { lesson } from '@/lib/records/lesson';
import { note } from '@/lib/records/note';
import { offer } from '@/lib/records/offer';
import { quietPhrase } from '@/lib/records/quiet-phrase';
import { score } from '@/lib/records/score';
import { moment, short } from '@/lib/records/text';
import { thread } from '@/lib/records/thread';
import { chosenWords, ownWording } from '@/lib/records/words';

/** Raised when an older Firmly could no longer make sense of a file. A newer file than this is refused, not guessed at. */
export const BACKUP_VERSION = 1;

/** Rows of the settings table that belong to this computer's history, not to the user: see where each is written. */
const settingRow = z.object({ key: short, value: z.unknown() });
const busyRow = z.object({ calendarId: short, start: moment, end: moment });

/**
 * What each row of a file must be. Only the record itself stands in a file: words for searching, shelves and numbers that
 * the database gives by itself are made anew when it is read, so that a file outlives the schema of a day.
 */
export const TABLES = {
  clients: client,
  threads: thread,
  flags: flag,
  quietPhrases: quietPhrase,
  offers: offer,
  calendars: calendar,
  busy: busyRow,
  picks: chosenWords,
  ownWords: ownWording,
  notes: note,
  agreements: agreement,
  ledger: entry,
  happenings: happening,
  lessons: lesson,
  scores: score,
  settings: settingRow,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export const backupHead = z.object({
  firmly: z.literal('backup'),
  version: z.number().check(z.int(), z.minimum(1)),
  /** When it was made, ms since 1970. */
  at: moment,
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** A file that was read and checked, row by row. */
export interface Backup {
  readonly at: number;
  readonly rows: Readonly<Record<TableName, readonly unknown[]>>;
  /** Rows that are not what their table needs; they are left out. */
  readonly broken: number;
}
