import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** Where browsers' logs and their unasked ends are kept; `npm test` reads them. */
export const endsFolder = join(import.meta.dirname, '../../../test-output/browser');

const asked = new WeakSet<BrowserContext>();

/** Writes down when a browser ends that nobody asked to end, so that `npm test` can tell it from a failed expectation. */
export function watchEnd(context: BrowserContext): void {
  const spec = expect.getState().testPath;
  const close = context.close.bind(context);
  context.close = (options) => {
    asked.add(context);
    return close(options);
  };
  context.on('close', () => {
    if (!asked.has(context)) appendFileSync(join(endsFolder, 'ends.txt'), `${spec ?? ''}\n`);
  });
}

/** Kills the browser as if the power went: no page, no worker and no browser may finish anything. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('no browser process');
  const gone = new Promise((resolve) => context.once('close', resolve));
  asked.add(context);
  process.kill(pid, 'SIGKILL');
  await gone;
}
