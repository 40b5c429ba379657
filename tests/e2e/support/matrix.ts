import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './extension';

/** What a webmail must do to be said to work; the columns of docs/webmails.md. */
export type Ability = 'read' | 'own' | 'newest' | 'highlight' | 'nudge' | 'insert' | 'undo' | 'slots';
/** On what it was shown: best first. */
export type Ground = 'server' | 'editor' | 'structure';

const FOLDER = join(ROOT, 'test-output', 'webmails');

/**
 * Records that a test has just shown an ability. Called behind the last expectation of the test, so that a failed test
 * records nothing. `scripts/webmails.ts` makes the page from the records of one whole run.
 */
export function proved(webmail: string, on: Ground, ...abilities: readonly Ability[]): void {
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(join(FOLDER, `${String(process.pid)}.jsonl`), `${JSON.stringify({ webmail, on, abilities })}\n`);
}
