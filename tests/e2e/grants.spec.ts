import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

/** The browser's own page of extensions, where users take sites away and give them back. */
interface Extensions {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
    removeHostPermission(extensionId: string, host: string): Promise<void>;
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
