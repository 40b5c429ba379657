import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { letterFor } from '@/entrypoints/background/composing';
import { MOVES, type MoveId } from '@/lib/replies/letter';
import { type Tone, TONES } from '@/lib/replies/reply';
import { type FirmlyDb, makeDb } from '@/lib/store/db';
import { saveSetting } from '@/lib/store/tables/settings';
import type { SampleThread } from './sample';
import { en } from './threads/en';
import { ru } from './threads/ru';

// What a reviewer reads is kept beside this file; `npm run composed` writes it anew.
const NOON = Date.UTC(2026, 10, 23, 11);
const CLIENT = 'client@example.com';
let db: FirmlyDb;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => {
  db.close();
  vi.useRealTimers();
});

async function reply(language: string, { from, mail, found, rate }: SampleThread, tone: Tone, what: 'answer' | MoveId): Promise<string> {
  await saveSetting(db, 'timeZone', 'Europe/Berlin');
  if (rate !== undefined) await saveSetting(db, 'rate', rate);
  await db.clients.put({ id: CLIENT, name: from, firstSeenAt: NOON, words: [] });
  const { text } = await letterFor(db, {
    language,
    client: CLIENT,
    threadKey: 'k',
    found: found.map(([sign, excerpt]) => ({ sign, excerpt })),
    message: mail,
    manner: mail,
    tone,
    what,
  });
  return text;
}

function readsWell(text: string): void {
  expect(text).not.toMatch(/[[\]{}<>|]|undefined|NaN|null/);
  expect(text).not.toMatch(/ {2}| [,.;:?!]|[,;:.]{2}|\n{3}|^\s|\s$/);
  // Sentences begin with capitals, and no paragraph is there twice.
  expect(text).not.toMatch(/[.?!] \p{Ll}/u);
  const paragraphs = text.split('\n\n');
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
}

describe.each([
  ['en', en],
  ['ru', ru],
] as const)('whole replies, %s', (language, threads) => {
  it('are twenty threads that name the words they are about', () => {
    expect(threads).toHaveLength(20);
    for (const { mail, found } of threads) for (const [, words] of found) expect(mail).toContain(words);
  });

  it.each(threads.map((thread) => [thread.id, thread] as const))('%s', async (id, thread) => {
    const parts = [
      `# ${id}\n\n> **${thread.from}**: ${thread.mail}\n\nFound: ${thread.found.map(([sign]) => sign).join(', ') || 'nothing'}\n`,
    ];
    for (const tone of TONES) {
      const text = await reply(language, thread, tone, 'answer');
      readsWell(text);
      parts.push(`## ${tone}\n\n${text}\n`);
    }
    await expect(parts.join('\n')).toMatchFileSnapshot(`./golden/${language}/${id}.md`);
  });

  it('ready pieces', async () => {
    const [first] = threads;
    if (!first) throw new Error('no threads');
    const parts = ['# Ready pieces\n'];
    for (const move of MOVES) {
      const text = await reply(language, first, 'neutral', move);
      readsWell(text);
      parts.push(`## ${move}\n\n${text}\n`);
    }
    await expect(parts.join('\n')).toMatchFileSnapshot(`./golden/${language}/ready-pieces.md`);
  });
});
