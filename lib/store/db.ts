import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  Agreement,
  BusyRow,
  Calendar,
  ClientRow,
  Entry,
  FlagRow,
  Happening,
  Lesson,
  LogRow,
  Note,
  Offer,
  OwnWording,
  ChosenWords,
  QuietPhrase,
  Score,
  SettingRow,
  ThreadRow,
} from './rows';
import { v001 } from './versions/v001';
import { v002 } from './versions/v002';
import { v003 } from './versions/v003';
import { v004 } from './versions/v004';
import { v005 } from './versions/v005';
import { v006 } from './versions/v006';
import { v007 } from './versions/v007';
import { v008 } from './versions/v008';

export type FirmlyDb = Dexie & {
  readonly clients: Table<ClientRow, string>;
  readonly threads: Table<ThreadRow, string>;
  readonly flags: Table<FlagRow, string>;
  readonly quietPhrases: Table<QuietPhrase, string>;
  readonly offers: Table<Offer, string>;
  readonly calendars: Table<Calendar, string>;
  readonly busy: Table<BusyRow, number>;
  readonly picks: Table<ChosenWords, string>;
  readonly ownWords: Table<OwnWording, string>;
  readonly notes: Table<Note, string>;
  readonly agreements: Table<Agreement, string>;
  readonly ledger: Table<Entry, string>;
  readonly happenings: Table<Happening, string>;
  readonly lessons: Table<Lesson, string>;
  readonly scores: Table<Score, string>;
  readonly settings: Table<SettingRow, string>;
  readonly log: Table<LogRow, number>;
};

export const DB_NAME = 'firmly';

/** The database under today's schema; it opens itself at the first query. Everybody but tests calls `openDb`. */
export function makeDb(options: DexieOptions = {}): FirmlyDb {
  const db = new Dexie(DB_NAME, options);
  v001(db);
  v002(db);
  v003(db);
  v004(db);
  v005(db);
  v006(db);
  v007(db);
  v008(db);
  return db as FirmlyDb;
}

export interface OpenOptions {
  /** Protocol of the page or worker that asks, e.g. `chrome-extension:`; its own when left out. */
  readonly protocol?: string;
  readonly dexie?: DexieOptions;
}

let opened: FirmlyDb | undefined;

/**
 * The one database. It opens itself at the first query, which rejects when it cannot be opened.
 * @throws when asked from anywhere but an extension's origin: a content script would leave a database in the webmail.
 */
export function openDb(options: OpenOptions = {}): FirmlyDb {
  const protocol = options.protocol ?? globalThis.location.protocol;
  if (!protocol.endsWith('-extension:')) throw new Error(`The database stays in the extension; asked for from ${protocol}`);
  // What could not be opened is not tried again by itself; asking again does.
  if (opened?.hasFailed()) closeDb();
  opened ??= makeDb(options.dexie);
  return opened;
}

/** Closes and forgets it; for tests. */
export function closeDb(): void {
  opened?.close();
  opened = undefined;
}
