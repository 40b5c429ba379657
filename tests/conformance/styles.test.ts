import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

function sheets(folder: string): { path: string; css: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ path: join(folder, name), css: readFileSync(join(ROOT, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
}
const all = [...sheets('components'), ...sheets('entrypoints')];

/** Says which side is meant by the window's edge instead of by the way of reading. */
const PHYSICAL = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\b[^;]*;/g;
/** Colours that are not of the one set of tokens. */
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\((?!var)[^)]*\)/gi;

describe('style sheets', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(10);
  });

  it('name sides by the way of reading, so that right to left is the same page mirrored', () => {
    for (const { path, css } of all) expect(css.match(PHYSICAL)?.map((rule) => rule.trim()) ?? [], path).toEqual([]);
    expect(' padding-left: 20px;'.match(PHYSICAL)).toHaveLength(1);
  });

  it('take their colours from the tokens; shadows alone are mixed where they are', () => {
    for (const { path, css } of all) {
      if (path.endsWith('tokens.css')) continue;
      const mixed = css
        .split(/[;{}]/)
        .filter((rule) => !/box-shadow|rgb\(0 0 0 \/|::backdrop/.test(rule) && COLOUR.test(rule))
        .map((rule) => rule.trim());
      expect(mixed, path).toEqual([]);
    }
  });
});
