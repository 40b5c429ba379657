// npm test: sets up what is missing, then asks everything in order, cheap and exact things first.
// Ends with one line "N passed, N failed". `--only unit,e2e` runs some of the steps.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from './lib/run.mjs';
import { ensureChromium, installDependencies } from './lib/setup.mjs';

const at = process.argv.indexOf('--only');
const only = at === -1 ? undefined : new Set((process.argv[at + 1] ?? '').split(','));

installDependencies();
const chromium = ensureChromium();
const results = join(ROOT, 'test-output');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const env = { CHROMIUM_PATH: chromium };
// A file for companies' own builds and for tests: the loopback address counts as a self-hosted webmail there.
const testBuild = { FIRMLY_HOSTS: 'http://127.0.0.1/*', FIRMLY_OPEN_SHADOW: '1', FIRMLY_OUT: '.output/test' };

/** A step that passes or fails as a whole. */
function check(name, command, args, more = {}) {
  if (only && !only.has(name)) return;
  console.log(`\n── ${name}`);
  const passed = run(command, args, { ...env, ...more }) === 0;
  total[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`   ${name} failed`);
}

/** A vitest run, counted test by test. */
function tests(name, config) {
  if (only && !only.has(name)) return;
  console.log(`\n── ${name}`);
  const file = join(results, `${name}.json`);
  const code = run(bin('vitest'), ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests;
    // A file that does not load has no failing test of its own, and a run without a test proves nothing.
    if (code !== 0 && report.numFailedTests === 0) total.failed++;
    if (report.numTotalTests === 0) total.failed++;
  } catch {
    total.failed++;
  }
}

check('prepare', bin('wxt'), ['prepare']);
check('types', bin('tsc'), ['-p', 'tsconfig.json']);
check('types-pure', bin('tsc'), ['-p', 'tsconfig.pure.json']);
check('lint', bin('eslint'), ['.', '--max-warnings', '0']);
check('format', bin('prettier'), ['--check', '.', '--log-level', 'warn']);
check('boundaries', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'lib', 'scripts']);
check('unused', bin('knip'), []);
tests('unit', 'vitest.config.ts');
check('corpus', 'node', ['scripts/corpus-check.mjs', '--all']);
check('eval', 'node', ['scripts/tsx.mjs', 'scripts/eval.ts']);
check('build', bin('wxt'), ['build']);
check('build-firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
check('sizes', bin('size-limit'), []);
check('build-test', bin('wxt'), ['build'], testBuild);
tests('e2e', 'vitest.e2e.config.ts');

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
