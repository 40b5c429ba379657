import { batches, type Work } from './batches';
import type { FirmlyDb } from '../db';
import { BACKUP_VERSION, TABLE_NAMES, type TableName } from './format';

/** Everything that is kept but the log, as the text of a file. `now` in ms since 1970. */
export async function writeBackup(db: FirmlyDb, now: number, { onProgress, signal }: Work): Promise<string> {
  const all = Math.max(
    1,
    (await Promise.all(TABLE_NAMES.map((name) => db.table(name).count()))).reduce((sum, count) => sum + count, 0),
  );
  let done = 0;
  const parts: string[] = [`{"firmly":"backup","version":${String(BACKUP_VERSION)},"at":${String(now)},"tables":{`];
  for (const [i, name] of TABLE_NAMES.entries()) {
    parts.push(`${i === 0 ? '' : ','}\n"${name}":[`);
    let first = true;
    for await (const rows of batches(db, name, signal)) {
      parts.push(`${first ? '' : ','}\n${rows.map((row) => JSON.stringify(bare(name, row))).join(',\n')}`);
      first = false;
      done += rows.length;
      onProgress(done / all);
    }
    parts.push(']');
  }
  parts.push('}}\n');
  return parts.join('');
}

/** Fields that are made anew when a file is read: see `rows.ts`. */
const MADE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  clients: ['words'],
  threads: ['words', 'shelves'],
  flags: ['phrase'],
  busy: ['id'],
};

function bare(name: TableName, row: object): object {
  const made = MADE[name];
  return made ? Object.fromEntries(Object.entries(row).filter(([field]) => !made.includes(field))) : row;
}
