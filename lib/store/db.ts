import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Client, FlagRow, LogRow, Offer, QuietPhrase, SettingRow, ThreadRow } from './rows';
import { v001 } from './versions/v001';
import { v002 } from './versions/v002';

export type FirmlyDb = Dexie & {
  readonly clients: Table<Client, string>;
  readonly threads: Table<ThreadRow, string>;
  readonly flags: Table<FlagRow, string>;
  readonly quietPhrases: Table<QuietPhrase, string>;
  readonly offers: Table<Offer, string>;
  readonly settings: Table<SettingRow, string>;
  readonly log: Table<LogRow, number>;
};

export const DB_NAME = 'firmly';

/** How long opening may take (ms). Another tab that holds on to an older version must not hold up a mail. */
const PATIENCE = 4_000;

/** The database under today's schema, not yet open. Everybody but tests calls `openDb`. */
export function makeDb(options: DexieOptions = {}): FirmlyDb {
  const db = new Dexie(DB_NAME, options);
  v001(db);
  v002(db);
  return db as FirmlyDb;
}

export interface OpenOptions {
  /** Protocol of the page or worker that asks, e.g. `chrome-extension:`; its own when left out. */
  readonly protocol?: string;
  readonly dexie?: DexieOptions;
}

let opened: Promise<FirmlyDb> | undefined;

/**
 * The one database, opened when first asked for. A failed opening is forgotten, so the next call tries again.
 * @throws when asked from anywhere but an extension's origin: a content script would leave a database in the webmail.
 */
export function openDb(options: OpenOptions = {}): Promise<FirmlyDb> {
  const protocol = options.protocol ?? globalThis.location.protocol;
  if (!protocol.endsWith('-extension:')) throw new Error(`The database stays in the extension; asked for from ${protocol}`);
  if (opened) return opened;
  const db = makeDb(options.dexie);
  const forget = (): void => {
    if (opened === opening) opened = undefined;
  };
  // The browser took it away (site data cleared, storage gone): open anew next time.
  db.on('close', forget);
  const opening = inTime(db).catch((error: unknown) => {
    forget();
    db.close();
    throw error;
  });
  opened = opening;
  return opening;
}

/** Closes it; for tests, and before it is deleted. */
export async function closeDb(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await closing?.then(
    (db) => { db.close(); },
    () => undefined,
  );
}

async function inTime(db: FirmlyDb): Promise<FirmlyDb> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('opening the database took too long', 'TimeoutError'));
    }, PATIENCE);
  });
  try {
    await Promise.race([db.open(), late]);
    return db;
  } finally {
    clearTimeout(timer);
  }
}
