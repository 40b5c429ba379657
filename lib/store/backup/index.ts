// What the data page needs of the store, in one piece that is loaded when it is opened.
import { openDb } from '../db';
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
export const restore = (backup: Backup, how: 'merge' | 'replace', work: Work): Promise<void> => restoreBackup(openDb(), backup, how, work);
