import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

describe('when the extension is updated or reloaded', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/mail': mailPage('<p>Could I pick your brain about our roof?</p>', { draft: '<div>My half-written answer</div>' }),
    });
    ext = await withExtension();
    page = await ext.context.newPage();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('old scripts leave, say so once, and leave tab and draft alone', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    await page.evaluate(() => {
      (window as unknown as { kept: number }).kept = 1;
    });
    // The worker goes away in the middle of its own answer. This browser does not start it again by itself.
    await ext.worker
      .evaluate(() => {
        chrome.runtime.reload();
      })
      .catch(() => undefined);
    await page.waitForTimeout(1_000);
    await page.locator('#editor').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', going on');
    await expect.poll(() => page.getByRole('toolbar').count(), { timeout: 10_000 }).toBe(0);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    expect(await page.getByText('Firmly was updated').count()).toBe(1);
    await page.keyboard.type(' and on');
    await page.waitForTimeout(600);
    expect(await page.getByText('Firmly was updated').count()).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { kept?: number }).kept)).toBe(1);
    expect(await page.locator('#editor').innerText()).toContain('My half-written answer, going on and on');
    expect(ext.errors).toEqual([]);
  });
});
