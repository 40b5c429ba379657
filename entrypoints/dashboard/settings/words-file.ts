import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/base/result';
import { type OwnWordsFile, ownWordsFile } from '@/lib/records/words';

/** Far more than two thousand texts need. */
const LARGEST = 5_000_000;

/** Reads a file of own wordings; what is wrong with it comes as a message key. Nothing is kept by this. */
export async function readWords(file: File): Promise<Result<OwnWordsFile['words']>> {
  if (file.size > LARGEST) return err('error_words_file');
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return err('error_words_file');
  }
  if (z.safeParse(z.object({ firmly: z.literal('own-words'), version: z.number().check(z.minimum(2)) }), json).success)
    return err('error_words_newer');
  const read = z.safeParse(ownWordsFile, json);
  return read.success ? ok(read.data.words) : err('error_words_file');
}

/** Saves own wordings as a file that `readWords` reads. */
export function saveWords(words: OwnWordsFile['words']): void {
  const file: OwnWordsFile = { firmly: 'own-words', version: 1, words };
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'firmly-words.json';
  link.click();
  URL.revokeObjectURL(address);
}
