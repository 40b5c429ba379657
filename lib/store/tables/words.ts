import type { FirmlyDb } from '../db';

const key = (language: string, suggestion: string): string => `${language}:${suggestion}`;

/** The user put a suggestion into a mail: it comes earlier next time. */
export async function countPick(db: FirmlyDb, language: string, suggestion: string, now: number): Promise<void> {
  const id = key(language, suggestion);
  await db.transaction('rw', db.picks, async () => {
    const known = await db.picks.get(id);
    await db.picks.put({ id, count: (known?.count ?? 0) + 1, at: now });
  });
}

/** How often suggestions of a language were chosen, by suggestion id, of one sign or (no sign) of all. */
export async function readPicks(db: FirmlyDb, language: string, sign = ''): Promise<Map<string, number>> {
  const rows = await db.picks
    .where('id')
    .startsWith(key(language, sign === '' ? '' : `${sign}/`))
    .toArray();
  return new Map(rows.map(({ id, count }) => [id.slice(language.length + 1), count]));
}

/** The user's own wordings of a language, by suggestion id. */
export async function readOwnWords(db: FirmlyDb, language: string): Promise<Map<string, string>> {
  const rows = await db.ownWords.where('id').startsWith(key(language, '')).toArray();
  return new Map(rows.map(({ id, text }) => [id.slice(language.length + 1), text]));
}

/** Keeps a wording of the user's, or with nothing goes back to the one that Firmly brought. */
export async function keepOwnWords(
  db: FirmlyDb,
  language: string,
  suggestion: string,
  text: string | undefined,
  now: number,
): Promise<void> {
  const id = key(language, suggestion);
  if (text === undefined) await db.ownWords.delete(id);
  else await db.ownWords.put({ id, text, at: now });
}

/** All own wordings of all languages. */
export async function allOwnWords(db: FirmlyDb): Promise<{ language: string; id: string; text: string }[]> {
  return (await db.ownWords.toArray()).map(({ id, text }) => {
    const at = id.indexOf(':');
    return { language: id.slice(0, at), id: id.slice(at + 1), text };
  });
}
