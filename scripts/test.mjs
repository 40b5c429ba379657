// npm test: sets up what is missing, then asks everything in order, cheap and exact things first.
// Ends with one line "N passed, N failed". `--only unit,e2e` runs some of the steps.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { broken, countFiles, sum } from './lib/report.mjs';
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

/** A vitest run; gives its counts file by file. */
function vitest(name, config, files = []) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const code = run(bin('vitest'), ['run', '--config', config, ...reporters, ...files], env);
  try {
    const counts = countFiles(JSON.parse(readFileSync(file, 'utf8')));
    if (code !== 0 && sum(counts).failed === 0) throw new Error('it failed outside its tests');
    return counts;
  } catch (error) {
    console.log(`   ${name}: ${error.message}`);
    return new Map([[name, { passed: 0, failed: 1, skipped: 0 }]]);
  }
}

/** Vitest runs, counted test by test. */
function tests(name, config) {
  if (only && !only.has(name)) return;
  console.log(`\n── ${name}`);
  let files = vitest(name, config);
  // Chromium itself dies once in a great many starts. That says nothing of Firmly, so those files, and only those,
  // are asked once more; an expectation that fails is never asked again.
  const again = broken(files, browserEnds());
  if (again.length > 0) {
    console.log(`\n── ${name}, again where the browser itself ended: ${again.map((each) => relative(ROOT, each)).join(', ')}`);
    files = new Map([...files, ...vitest(`${name}-again`, config, again)]);
  }
  const counts = sum(files);
  for (const key of Object.keys(total)) total[key] += counts[key];
}

/** The test files in which the browser ended without being asked to, as tests/e2e/support/browser-end.ts wrote them down. */
function browserEnds() {
  const folder = join(results, 'browser');
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : []);
  const ends = read('ends.txt');
  for (const spec of ends) {
    console.log(`   the browser ended in ${relative(ROOT, spec)}; the last it said:`);
    // That there is no D-Bus is all it says on a good day.
    for (const line of read(`${basename(spec)}.log`)
      .filter((each) => !each.includes('dbus'))
      .slice(-12))
      console.log(`     ${line.slice(0, 300)}`);
  }
  return ends;
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
