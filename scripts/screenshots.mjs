// npm run screenshots: sets up, builds the test build and takes the pictures; see scripts/screenshots.ts.
import { bin, ROOT, run } from './lib/run.mjs';
import { ensureChromium, installDependencies } from './lib/setup.mjs';

installDependencies();
const chromium = ensureChromium();
const built = run(bin('wxt'), ['build'], { FIRMLY_HOSTS: 'http://127.0.0.1/*', FIRMLY_OPEN_SHADOW: '1', FIRMLY_OUT: '.output/test' });
if (built !== 0) process.exit(built);
process.exit(run(bin('tsx'), ['--tsconfig', `${ROOT}/tsconfig.json`, `${ROOT}/scripts/screenshots.ts`], { CHROMIUM_PATH: chromium }));
