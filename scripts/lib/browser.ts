import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** What keeps Chromium from asking the outside world for anything of its own. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
];

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Interface language of the browser, e.g. `ru`. */
  readonly locale?: string;
  readonly timezoneId?: string;
  /** Folder that keeps the browser's data beyond its end; by default it forgets all. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Hears of the browser as soon as it runs, before the extension does. */
  readonly opened?: (context: BrowserContext) => void;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Whether the extension opened the first steps by itself; that tab is closed by now. */
  readonly welcomed: boolean;
}

/** Starts the Chromium named by CHROMIUM_PATH with the extension loaded, and waits for its worker. */
export async function launch({
  extension,
  headless,
  colorScheme,
  locale,
  timezoneId,
  viewport,
  profile,
  opened,
}: LaunchOptions): Promise<Launched> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const context = await chromium.launchPersistentContext(profile ?? '', {
    executablePath,
    headless,
    ...(colorScheme && { colorScheme }),
    ...(locale && { locale }),
    ...(timezoneId && { timezoneId }),
    viewport: viewport ?? { width: 1280, height: 860 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(locale ? [`--lang=${locale}`] : []),
      ...QUIET,
    ],
    ...(locale && { env: { ...process.env, LANGUAGE: locale } }),
  });
  opened?.(context);
  const welcomed = firstSteps(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  // A browser that knew the extension already opens none.
  const none = new Promise<boolean>((resolve) =>
    setTimeout(
      () => {
        resolve(false);
      },
      profile === undefined ? 5_000 : 1_500,
    ),
  );
  return { context, worker, extensionId: new URL(worker.url()).host, welcomed: await Promise.race([welcomed, none]) };
}

/** Closes the tab with the first steps that a fresh extension opens: who wants it opens it. */
function firstSteps(context: BrowserContext): Promise<boolean> {
  return new Promise((resolve) => {
    let done = false;
    const close = async (page: Page): Promise<void> => {
      await page.waitForURL((url) => url.href.endsWith('/dashboard.html#welcome'), { timeout: 3_000 });
      // Only the one that the extension opened.
      if (done) return;
      done = true;
      context.off('page', seen);
      // Not while it loads: pulling a tab from under a starting browser is no part of any test.
      await page.waitForLoadState('load', { timeout: 3_000 }).catch(() => undefined);
      await page.close();
      resolve(true);
    };
    const seen = (page: Page): void => {
      close(page).catch(() => undefined);
    };
    context.on('page', seen);
    context.pages().forEach(seen);
  });
}

/** Where WXT puts the Chromium build. */
export function builtAt(root: string, out = '.output'): string {
  return join(root, out, 'chrome-mv3');
}
