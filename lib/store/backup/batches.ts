import type { FirmlyDb } from '../db';
import type { TableName } from './format';

const AT_ONCE = 2_000;

export interface Work {
  /** Told after every batch: 0 … 1. */
  readonly onProgress: (share: number) => void;
  /** Stops the work; it then rejects with the signal's reason and has changed nothing. */
  readonly signal: AbortSignal;
}

/**
 * The rows of a table by their keys, some thousand at a time: what a tab can hold at once, whatever the table's size. Rows
 * that are written meanwhile come in or not, none comes twice.
 */
export async function* batches(db: FirmlyDb, name: TableName, signal: AbortSignal): AsyncGenerator<object[]> {
  const table = db.table<object, string | number>(name);
  const key = table.schema.primKey.keyPath as string;
  for (let after: unknown; ;) {
    signal.throwIfAborted();
    const rows = await (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(AT_ONCE).toArray();
    if (rows.length === 0) return;
    after = (rows.at(-1) as Record<string, unknown>)[key];
    yield rows;
  }
}
