import Papa from 'papaparse';
import type { FirmlyDb } from '../db';
import type { Work } from './write';

const AT_ONCE = 2_000;

/** Flags as a table for a spreadsheet: one line each, oldest first. Cells that a spreadsheet would run are escaped. */
export async function flagsCsv(db: FirmlyDb, work: Work): Promise<string> {
  const names = await clientNames(db);
  const rows = await everything(db, 'flags', 'seenAt', work);
  return table(
    ['when', 'client', 'name', 'sign', 'words', 'state', 'confidence'],
    (rows as { seenAt: number; clientId: string; sign: string; excerpt: string; state: string; confidence: number }[]).map((row) => [
      new Date(row.seenAt).toISOString(),
      row.clientId,
      names.get(row.clientId) ?? '',
      row.sign,
      row.excerpt,
      row.state,
      row.confidence,
    ]),
  );
}

/** The ledger as a table for a spreadsheet: one line an entry, oldest first. */
export async function ledgerCsv(db: FirmlyDb, work: Work): Promise<string> {
  const names = await clientNames(db);
  const rows = await everything(db, 'ledger', 'at', work);
  return table(
    ['when', 'client', 'name', 'kind', 'sign', 'what', 'minutes', 'state'],
    (rows as { at: number; clientId: string; kind: string; sign?: string; what: string; minutes: number; state: string }[]).map((row) => [
      new Date(row.at).toISOString(),
      row.clientId,
      names.get(row.clientId) ?? '',
      row.kind,
      row.sign ?? '',
      row.what,
      row.minutes,
      row.state,
    ]),
  );
}

function table(fields: readonly string[], data: readonly (readonly (string | number)[])[]): string {
  // A spreadsheet knows UTF-8 by its mark.
  return `\uFEFF${Papa.unparse({ fields: [...fields], data: data.map((row) => [...row]) }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

async function clientNames(db: FirmlyDb): Promise<ReadonlyMap<string, string>> {
  return new Map((await db.clients.toArray()).map(({ id, name }) => [id, name]));
}

async function everything(db: FirmlyDb, name: 'flags' | 'ledger', order: string, { onProgress, signal }: Work): Promise<unknown[]> {
  const all = Math.max(1, await db.table(name).count());
  const rows: unknown[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    signal.throwIfAborted();
    const batch = await db.table(name).orderBy(order).offset(offset).limit(AT_ONCE).toArray();
    rows.push(...batch);
    onProgress(rows.length / all);
    if (batch.length < AT_ONCE) return rows;
  }
}
