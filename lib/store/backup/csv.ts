import Papa from 'papaparse';
import type { Entry } from '@/lib/records/entry';
import type { FirmlyDb } from '../db';
import type { FlagRow } from '../rows';
import { batches, type Work } from './batches';

/** Flags as a table for a spreadsheet: one line each, oldest first. Cells that a spreadsheet would run are escaped. */
export async function flagsCsv(db: FirmlyDb, work: Work): Promise<string> {
  const names = await clientNames(db);
  const rows = await everything<FlagRow>(db, 'flags', work);
  return table(
    ['when', 'client', 'name', 'sign', 'words', 'state', 'confidence'],
    rows
      .sort((a, b) => a.seenAt - b.seenAt)
      .map((row) => [
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
  const rows = await everything<Entry>(db, 'ledger', work);
  return table(
    ['when', 'client', 'name', 'kind', 'sign', 'what', 'minutes', 'state'],
    rows
      .sort((a, b) => a.at - b.at)
      .map((row) => [
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

/**
 * Where a spreadsheet may begin to read a formula: at the start of a cell, and, since some take semicolons or line ends of a
 * quoted cell for its end, behind those too. A quote in between makes it text.
 */
const FORMULA = /(^|[;,\t\r\n] ?)(?=[=+\-@])/g;

function table(fields: readonly string[], data: readonly (readonly (string | number)[])[]): string {
  const harmless = (cell: string | number): string | number => (typeof cell === 'string' ? cell.replace(FORMULA, "$1'") : cell);
  const cells: (string | number)[][] = [[...fields], ...data.map((row) => row.map(harmless))];
  // A spreadsheet knows UTF-8 by its mark.
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

async function clientNames(db: FirmlyDb): Promise<ReadonlyMap<string, string>> {
  return new Map((await db.clients.toArray()).map(({ id, name }) => [id, name]));
}

async function everything<Row>(db: FirmlyDb, name: 'flags' | 'ledger', { onProgress, signal }: Work): Promise<Row[]> {
  const all = Math.max(1, await db.table(name).count());
  const rows: Row[] = [];
  for await (const batch of batches(db, name, signal)) {
    rows.push(...(batch as Row[]));
    onProgress(rows.length / all);
  }
  return rows;
}
