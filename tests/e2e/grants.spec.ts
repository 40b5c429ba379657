import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { builtAt } from '@/scripts/lib/browser';
import { type Recorded, ROOT, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

/** The browser's own page of extensions, where users take sites away and give them back. */
interface Extensions {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}

describe('sites that the user takes away and gives back', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let extensions: Page;

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage('<p>Could I pick your brain about our roof?</p>', { draft: 'Hi' }) });
    ext = await withExtension();
    page = await ext.context.newPage();
    extensions = await ext.context.newPage();
    await extensions.goto('chrome://extensions');
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  const setAccess = (hostAccess: string): Promise<void> =>
    extensions.evaluate(
      ([extensionId, access]) =>
        (globalThis as unknown as { chrome: Extensions }).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: access,
        }),
      [ext.extensionId, hostAccess] as const,
    );

  it('leaves an open page that was taken away, and comes back with the site', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    await setAccess('ON_CLICK');
    expect(await page.getByRole('toolbar').count()).toBe(1);
    // At the next thing that it would ask, the script learns that it is not wanted here, and takes all of itself away.
    await page.locator('#editor').press('End');
    await page.keyboard.type(' Orla');
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(0);
    await expect.poll(() => underlined(page, 'firmly-client')).toEqual([]);
    expect(await page.locator('#editor').innerText()).toBe('Hi Orla');
    await page.reload();
    await page.waitForTimeout(1_000);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    await setAccess('ON_ALL_SITES');
    await page.reload();
    await waitUnderlined(page, 'firmly-client');
    expect(ext.errors).toEqual([]);
  });
});

describe('a site that the user grants', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let profile: string;

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage('<p>Could I pick your brain about our roof?</p>', { draft: 'Hi' }) });
    profile = mkdtempSync(join(tmpdir(), 'firmly-grants-'));
  });
  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  // As users get it: the build that declares Gmail and Outlook alone.
  const start = (): Promise<Recorded> => withExtension({ extension: builtAt(ROOT), profile });

  it('is read at once, after a restart too, until it is taken back in the settings', async () => {
    let ext = await start();
    let page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    await page.waitForTimeout(800);
    expect(await underlined(page, 'firmly-client')).toEqual([]);

    // The browser's question cannot be pressed here: it is answered beforehand, on the browser's page of extensions.
    const extensions = await ext.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      ([id, host]) => (globalThis as unknown as { chrome: Extensions }).chrome.developerPrivate.addHostPermission(id, host),
      [ext.extensionId, 'http://127.0.0.1/*'] as const,
    );
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    const session = await ext.context.newCDPSession(options);
    const expression = "chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })";
    const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    expect(result.value).toBe(true);
    // The page that was open is read without being loaded again.
    expect(await waitUnderlined(page, 'firmly-client')).toEqual(['pick your brain']);
    await ext.context.close();

    ext = await start();
    page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    expect(await waitUnderlined(page, 'firmly-client')).toEqual(['pick your brain']);

    const settings = await ext.context.newPage();
    await settings.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    await settings.getByRole('button', { name: /^Remove.*127\.0\.0\.1/ }).click();
    await page.reload();
    await page.waitForTimeout(1_000);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    expect(ext.errors).toEqual([]);
    await ext.context.close();
  });
});
