// What a fresh machine lacks: locked dependencies, WXT's generated types, a Chromium.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { has, output, ROOT, run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.firmly-lock');

/** Installs exactly what package-lock.json says, once per lock file. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && has('node_modules/wxt')) return;
  console.log('Installing dependencies (package-lock.json) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) fail('npm ci failed.');
  writeFileSync(STAMP, lock);
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
];

function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH names ${given}, and nothing is there.`);
  for (const name of NAMES) {
    const path = process.platform === 'win32' ? undefined : output('which', [name]);
    if (path) return path;
  }
  return PLACES.find((path) => existsSync(path));
}

/** An installed Chrome, Chromium or Edge; on Debian as root, Chromium is installed. Gives its path. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && output('which', ['apt-get'])) {
    console.log('Installing Chromium from the Debian packages …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (
      run('apt-get', ['-qq', 'update'], env) === 0 &&
      run('apt-get', ['-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'install', 'chromium'], env) === 0
    ) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  return fail('No Chromium found. Install Chrome, Chromium or Edge (on Debian: apt install chromium), or set CHROMIUM_PATH.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
