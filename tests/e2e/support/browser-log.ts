import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { endsFolder } from './browser-end';

// What the browser prints and how it exits goes to a file of the test file's own. Playwright reads this when it loads,
// which is after this.
mkdirSync(endsFolder, { recursive: true });
process.env['DEBUG'] ??= 'pw:browser';
process.env['DEBUG_FILE'] ??= join(endsFolder, `${basename(expect.getState().testPath ?? 'unknown')}.log`);
