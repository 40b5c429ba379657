import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Each rule of the boundaries, broken by one file; a rule that cannot fail would pass in silence. */
const BROKEN: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['resolvable', 'lib/base/x.ts', "import '@/lib/nowhere';"],
  ['pure-rooms', 'lib/signs/x.ts', "import '@/lib/i18n';"],
  ['engine-knows-no-language', 'lib/signs/x.ts', "import '@/lib/languages/en/pack';"],
  ['languages-are-islands', 'lib/languages/de/x.ts', "import '../en/pack';"],
  ['adapters-are-islands', 'lib/webmail/adapters/gmail/x.ts', "import '../roundcube';"],
  ['webmail-only-reads-and-writes-mail', 'lib/webmail/reader/x.ts', "import '@/lib/signs/catalog';"],
  ['no-database-in-pages-we-do-not-own', 'entrypoints/mail.content/x.ts', "import '@/lib/store/db';"],
  ['dexie-behind-store', 'lib/i18n/x.ts', "import 'dexie';"],
  ['calendars-are-read-in-our-pages', 'entrypoints/background/x.ts', "import '@/lib/calendar/read';"],
  ['no-react-in-the-reader', 'entrypoints/mail.content/x.ts', "import '@/components/card/Card';"],
  ['rules-live-in-the-worker', 'entrypoints/mail.content/x.ts', "import '@/lib/languages/read';"],
  ['components-take-props', 'components/flags/x.ts', "import '@/lib/protocol/transport';"],
  ['entrypoints-are-islands', 'entrypoints/popup/x.ts', "import '../dashboard/route';"],
  ['nobody-imports-an-entrypoint', 'lib/overlay/x.ts', "import '@/entrypoints/popup/open-page';"],
  ['no-test-code-in-product', 'lib/base/x.ts', "import '@/tests/helper';"],
];

describe('boundaries', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'firmly-boundaries-'));
    for (const name of ['entrypoints', 'components', 'lib', 'public', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'tests'));
    writeFileSync(join(copy, 'tests/helper.ts'), 'export const x = 1;');
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('fail when they are crossed, each by its own name', () => {
    BROKEN.forEach(([, file, text], i) => {
      const path = join(copy, file.replace('x.ts', `broken-${String(i)}.ts`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    });
    // A circle needs two.
    writeFileSync(join(copy, 'lib/base/circle-a.ts'), "import './circle-b';");
    writeFileSync(join(copy, 'lib/base/circle-b.ts'), "import './circle-a';");
    const args = [
      join(ROOT, 'node_modules/.bin/depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'entrypoints',
      'components',
      'lib',
    ];
    let out: string;
    try {
      out = execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    } catch (error) {
      out = (error as { stdout: string }).stdout;
    }
    const { summary } = JSON.parse(out) as { summary: { violations: { rule: { name: string } }[] } };
    const failed = new Set(summary.violations.map((v) => v.rule.name));
    expect([...BROKEN.map(([rule]) => rule), 'no-circles'].filter((rule) => !failed.has(rule))).toEqual([]);
  }, 60_000);
});
