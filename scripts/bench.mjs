// npm run bench: sets up, builds, and measures; see scripts/bench.ts.
import { bin, ROOT, run } from './lib/run.mjs';
import { ensureChromium, installDependencies } from './lib/setup.mjs';

installDependencies();
const chromium = ensureChromium();
const built = run(bin('wxt'), ['build'], { FIRMLY_HOSTS: 'http://127.0.0.1/*', FIRMLY_OUT: '.output/bench' });
if (built !== 0) process.exit(built);
process.exit(run(bin('tsx'), ['--tsconfig', `${ROOT}/tsconfig.json`, `${ROOT}/scripts/bench.ts`], { CHROMIUM_PATH: chromium }));
