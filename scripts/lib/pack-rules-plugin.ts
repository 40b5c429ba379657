import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACK = /\/lib\/languages\/([a-z]+)\/pack\.ts$/;
const ROOT = join(import.meta.dirname, '../..');

/**
 * Ships a language's rules ready for running instead of as they are written: without examples and sources, every pattern
 * taken apart. It is what makes the worker start in milliseconds. A broken rule ends the build with its file, id and
 * what is wrong.
 */
export function packRulesPlugin(): Plugin {
  const made = new Map<string, string>();
  return {
    name: 'firmly:pack-rules',
    enforce: 'pre',
    load(id) {
      const language = PACK.exec(id.replaceAll('\\', '/'))?.[1];
      if (language === undefined) return undefined;
      let json = made.get(language);
      if (json === undefined) {
        const run = spawnSync(process.execPath, [join(ROOT, 'scripts/tsx.mjs'), 'scripts/pack-rules.ts', language], {
          cwd: ROOT,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        });
        if (run.status !== 0) this.error(`a rule is broken\n${run.stderr}`);
        made.set(language, (json = run.stdout));
      }
      return [
        "import { spelling } from './spelling';",
        `const json = ${JSON.stringify(json)};`,
        'let packed;',
        // Taken apart when first needed: most people get mail in one language.
        `export const pack = { language: '${language}', spelling, get packed() { return (packed ??= JSON.parse(json)); } };`,
      ].join('\n');
    },
  };
}
