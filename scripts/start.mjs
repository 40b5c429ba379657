// npm start: sets up, builds, serves the demo webmail on a free loopback port and opens a browser with Firmly in it.
// Without a display, or with --headless, does the job itself and reports (see scripts/demo/run.ts).
import { bin, ROOT, run } from './lib/run.mjs';
import { ensureChromium, installDependencies } from './lib/setup.mjs';

installDependencies();
const chromium = ensureChromium();
const display = process.platform === 'linux' ? Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) : true;
const headless = process.argv.includes('--headless') || !display;
// The demo runs on loopback, which this build treats as a self-hosted webmail.
const built = run(bin('wxt'), ['build'], {
  FIRMLY_HOSTS: 'http://127.0.0.1/*',
  FIRMLY_OPEN_SHADOW: headless ? '1' : '0',
  FIRMLY_OUT: '.output/demo',
});
if (built !== 0) process.exit(built);
process.exit(
  run(bin('tsx'), ['--tsconfig', `${ROOT}/tsconfig.json`, `${ROOT}/scripts/demo/run.ts`, headless ? '--headless' : '--window'], {
    CHROMIUM_PATH: chromium,
  }),
);
