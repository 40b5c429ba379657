import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirmlyDb, makeDb } from '../db';
import { fillEveryTable } from '../testing/every-table';
import { flagsCsv, ledgerCsv } from './csv';

let db: FirmlyDb;
beforeEach(async () => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await fillEveryTable(db);
});
afterEach(() => {
  db.close();
});
const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
const read = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

describe('tables for a spreadsheet', () => {
  it('have one line for each flag, oldest first', async () => {
    const csv = await flagsCsv(db, quietly);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = read(csv);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(24);
    const whens = data.map(({ when = '' }) => when);
    expect(whens).toEqual([...whens].sort());
    expect(data[0]).toMatchObject({ state: 'active', confidence: '0.9' });
    expect(new Set(data.map(({ name }) => name))).toEqual(new Set(['Mara Lind 0', 'Jon Berg 1', 'Else Winter 2']));
  });

  it('hold words with commas, quotes and line ends, and run nothing', async () => {
    const what = '=HYPERLINK("https://example.com","x"), "quoted"\nand more';
    await db.ledger.update('e0', { what });
    const csv = await ledgerCsv(db, quietly);
    const [row] = read(csv).data;
    expect(row).toMatchObject({ kind: 'extra', sign: 'scope-creep', minutes: '60', state: 'open' });
    // A quote before it makes it text in every spreadsheet.
    expect(row?.['what']).toBe(`'${what}`);
    // Also where a cell is taken apart at its semicolons or lines.
    await db.ledger.update('e0', { what: 'a;=1+1\n@x, -2 and 3-2' });
    expect(read(await ledgerCsv(db, quietly)).data[0]?.['what']).toBe("a;'=1+1\n'@x, '-2 and 3-2");
  });

  it('are only a head when there is nothing', async () => {
    await db.ledger.clear();
    expect(await ledgerCsv(db, quietly)).toMatch(/^\uFEFFwhen,.*state\r\n$/);
  });
});
