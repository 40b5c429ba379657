import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_QUOTING } from '@/lib/languages';
import { newestText } from '@/lib/text/newest';

interface Message {
  readonly id: string;
  /** The message as it came. */
  readonly raw: string;
  /** What its author wrote now; several parts are joined by a line break. */
  readonly newest: string;
}

/** Exact cuts asked for, as a share. */
const GOAL = 0.97;

const files = ['en', 'ru', 'other'].map((name) => ({ name, messages: read(name) }));

function read(name: string): Message[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Message);
}

describe.each(files)('newest text of the messages in $name.jsonl', ({ messages }) => {
  it('has messages with ids of their own', () => {
    expect(messages.length).toBeGreaterThan(34);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });
  it(`is exact in ${GOAL * 100} of a hundred`, () => {
    const wrong = messages.filter(({ raw, newest }) => newestText(raw, ALL_QUOTING).trim() !== newest.trim()).map(({ id }) => id);
    expect(wrong.length / messages.length, wrong.join(', ')).toBeLessThanOrEqual(1 - GOAL);
  });
  it('is the same with the line breaks of a mail', () => {
    const wrong = messages.filter(({ raw, newest }) => newestText(raw.replaceAll('\n', '\r\n'), ALL_QUOTING).replaceAll('\r\n', '\n').trim() !== newest.trim());
    expect(wrong.length / messages.length, wrong.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(1 - GOAL);
  });
});
