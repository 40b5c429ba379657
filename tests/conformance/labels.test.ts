import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../lib/webmail');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:adapters|reader)\b.*(?<!\.test)\.ts$/.test(file),
);

/** Attributes that hold words of the interface. */
const WORDED =
  /\[(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|data-tooltip|data-title|lang)\s*[~|^$*]?=\s*(\\?["'])(.*?)\1/gi;

/** What is asked of a worded attribute: an address is the same in every language, words are not. */
function wordsAsked(source: string): string[] {
  return [...source.matchAll(WORDED)].flatMap(([, , value = '']) => (/\p{L}/u.test(value) ? [value] : []));
}

/** Words that an element's text is compared with: only ligatures of icon fonts are code. */
function wordsCompared(source: string): string[] {
  const lines = source.split('\n').filter((line) => /textContent|innerText|textOf\(/.test(line));
  return lines.flatMap((line) =>
    [...line.matchAll(/(?:=== |includes\(|startsWith\(|endsWith\()'(\p{L}[^']*)'/gu)].map(([, word = '']) => word),
  );
}
const LIGATURES = new Set(['reply']);

describe('adapters know no language of an interface', () => {
  it('would notice one', () => {
    expect(wordsAsked(`'[aria-label*="Reply"]', "[title^='An: ']", '[aria-label*="@"]'`)).toEqual(['Reply', 'An: ']);
    expect(wordsCompared(`button.textContent.includes('Reply')\ntextOf(button) === 'Send'`)).toEqual(['Reply', 'Send']);
    expect(FILES.length).toBeGreaterThan(20);
  });

  it.each(FILES)('%s', (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    expect(wordsAsked(source)).toEqual([]);
    expect(wordsCompared(source).filter((word) => !LIGATURES.has(word))).toEqual([]);
  });
});
