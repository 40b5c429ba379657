// Runs one of our TypeScript scripts; installs the dependencies first where they are missing, saying so on stderr only.
import { spawnSync } from 'node:child_process';
import { bin, has, ROOT } from './lib/run.mjs';

if (!has('node_modules/.bin/tsx')) {
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
const result = spawnSync(
  bin('tsx'),
  ['--tsconfig', 'tsconfig.json', ...process.argv.slice(2).map((arg, i) => (i === 0 ? `${ROOT}/${arg}` : arg))],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: `${ROOT}/tsconfig.json` },
  },
);
process.exit(result.status ?? 1);
