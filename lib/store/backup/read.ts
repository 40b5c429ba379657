import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/base/result';
import { type Backup, BACKUP_VERSION, backupHead, TABLE_NAMES, type TableName, TABLES } from './format';
import type { Work } from './batches';

const AT_ONCE = 5_000;

/**
 * Reads the text of a backup. What is wrong comes as a message key: no backup at all, one of a newer Firmly. A row that is
 * not what its table needs is left out and counted.
 */
export async function readBackup(text: string, { onProgress, signal }: Work): Promise<Result<Backup>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(text.trimStart().startsWith('{"firmly":"backup"') ? 'error_backup_cut' : 'error_backup_foreign');
  }
  // First of all: of a newer file nothing else need be as this Firmly knows it.
  if (z.safeParse(newer, json).success) return err('error_backup_newer');
  const head = z.safeParse(backupHead, json);
  if (!head.success) return err('error_backup_foreign');
  const { at, tables } = head.data;
  let broken = 0;
  const all = TABLE_NAMES.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);
  const rows: Partial<Record<TableName, unknown[]>> = {};
  let done = 0;
  for (const name of TABLE_NAMES) {
    const good: unknown[] = [];
    rows[name] = good;
    for (const row of tables[name] ?? []) {
      const parsed = z.safeParse(name === 'threads' ? threadInFile : TABLES[name], row);
      if (parsed.success) good.push(parsed.data);
      else broken++;
      if (++done % AT_ONCE > 0) continue;
      signal.throwIfAborted();
      onProgress(done / all);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return ok({ at, broken, rows: rows as Backup['rows'] });
}

const newer = z.object({ firmly: z.literal('backup'), version: z.number().check(z.gt(BACKUP_VERSION)) });

/** The words that find a thread are made anew. */
const threadInFile = z.omit(TABLES.threads, { words: true });
