// node scripts/tsx.mjs scripts/pack-rules.ts LANGUAGE: prints the language's rules ready for running, as JSON. The build
// calls it (scripts/lib/pack-rules-plugin.ts). A broken rule is named with its file and what is wrong; the exit code is 1.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packRules, RuleError } from '@/lib/signs/engine/packing';
import type { Pack } from '@/lib/signs/rule';
import { packShape } from './lib/pack-shape';

const language = process.argv[2] ?? '';
const folder = join(import.meta.dirname, '../lib/languages', language);
const { pack } = (await import(join(folder, 'pack.ts'))) as { pack: Pack };

const shape = packShape.safeParse(pack);
if (!shape.success) {
  for (const { path, message } of shape.error.issues) fail(idAt(path), `${path.join('.')}: ${message}`);
} else {
  try {
    process.stdout.write(JSON.stringify(packRules(pack)));
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    fail(error.rule, error.message);
  }
}

function fail(rule: string | undefined, reason: string): void {
  console.error(`${rule === undefined ? `lib/languages/${language}` : fileOf(rule)}: ${reason}`);
  process.exitCode = 1;
}

/** The id of the rule that a path in the pack leads through: signs.3.rules.7.weight. */
function idAt([signs, sign, , rule]: readonly PropertyKey[]): string | undefined {
  return signs === 'signs' ? pack.signs[Number(sign)]?.rules[Number(rule)]?.id : undefined;
}

/** The file that holds a rule. */
function fileOf(rule: string): string {
  const signs = join(folder, 'signs');
  for (const entry of readdirSync(signs, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.ts') && readFileSync(join(signs, entry), 'utf8').includes(`'${rule}'`)) {
      return `lib/languages/${language}/signs/${entry.replaceAll('\\', '/')}: ${rule}`;
    }
  }
  return `lib/languages/${language}: ${rule}`;
}
