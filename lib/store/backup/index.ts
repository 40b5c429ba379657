// What the data page needs of the store, in one piece that is loaded when it is opened.
import { openDb } from '../db';
import { kindOf, type Trouble } from '../health';
import { flagsCsv, ledgerCsv } from './csv';
import type { Backup } from './format';
import { readBackup } from './read';
import { previewRestore, restoreBackup, type TablePreview } from './restore';
import { isSealed, seal, unseal } from './seal';
import type { Work } from './batches';
import { writeBackup } from './write';

export { isSealed, readBackup, seal, unseal };
export type { Backup, TablePreview };

export const exportAll = (work: Work): Promise<string> => writeBackup(openDb(), Date.now(), work);
export const exportFlags = (work: Work): Promise<string> => flagsCsv(openDb(), work);
export const exportLedger = (work: Work): Promise<string> => ledgerCsv(openDb(), work);
export const preview = (backup: Backup): Promise<TablePreview[]> => previewRestore(openDb(), backup);
/** Gives what is the matter with the storage, when it is that which stands in the way: then nothing was changed. */
export async function restore(backup: Backup, how: 'merge' | 'replace', work: Work): Promise<Trouble | undefined> {
  try {
    await restoreBackup(openDb(), backup, how, work);
    return undefined;
  } catch (error) {
    const trouble = work.signal.aborted ? undefined : kindOf(error);
    if (trouble) return trouble;
    throw error;
  }
}
