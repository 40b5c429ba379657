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
