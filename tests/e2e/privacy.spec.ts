import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const many = Array.from({ length: 10_000 }, (_, i) => `<a href="https://example.com/${i}">read the page ${i} of our site</a> and `).join(
  '',
);
const long = 'Nothing to see in this line of a very long mail. '.repeat(21_000);

describe('private and safe', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/mail': mailPage('<p>Could I pick your brain about our roof?</p>', { draft: 'Hi' }),
      '/hostile': mailPage(
        `<style>* { z-index: 2147483647 !important; } div:empty, [data-firmly] { display: none !important; opacity: 0 !important; } #cover { position: fixed; inset: 0; background: #000d; pointer-events: none; z-index: 2147483647; }</style><div id="cover"></div><p>Could I pi\u200bck y\u00adour brain \u202eabout our roof\u202c?</p><img src="x" onerror="window.hit = 1"><p>&lt;img src=x onerror="window.hit=1"&gt; While you are at it, could you also add <b>&lt;script&gt;window.hit=1&lt;/script&gt;</b> a page?</p>`,
      ),
      '/links': mailPage(`<p>Could I pick your brain about our roof?</p>${many}`),
      '/long': mailPage(`<p>Could I pick your brain about our roof?</p><p>${long}</p>`),
      '/deep': mailPage(`<p>Could I pick your brain about our roof?</p>${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`),
    });
    ext = await withExtension();
    page = await ext.context.newPage();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('survives hostile mail: nothing runs, nothing hides the card', async () => {
    await page.goto(`${site.url}/hostile`);
    const words = await waitUnderlined(page, 'firmly-client');
    expect(words.length).toBeGreaterThan(0);
    const card = await openCard(page, 'firmly-client');
    const box = await card.boundingBox();
    expect(box?.height).toBeGreaterThan(100);
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.hasAttribute('data-firmly'), {
      x: (box?.x ?? 0) + 20,
      y: (box?.y ?? 0) + 20,
    });
    expect(top).toBe(true);
    // The page's own onerror may run; ours must not make anything run that the page did not.
    const own = await page.evaluate(() => document.querySelectorAll('script').length);
    expect(own).toBe(0);
  });

  it.each(['links', 'long', 'deep'])('reads a huge mail (%s) without blocking the page for long', async (name) => {
    await page.goto(`${site.url}/${name}`);
    const words = await waitUnderlined(page, 'firmly-client');
    expect(words[0]).toContain('pick your brain');
  });

  it('has no database, storage or door in the webmail’s origin', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    const seen = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map((d) => d.name),
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      globals: Object.getOwnPropertySymbols(globalThis).filter((s) => String(s).includes('firmly')).length,
    }));
    expect(seen).toEqual({ databases: [], local: 0, session: 0, cookies: '', globals: 0 });
  });

  it('cannot be driven by the page: synthetic events and messages do nothing', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    const before = await page.locator('#editor').innerText();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-firmly]')) {
        // The test build has open roots; in the product a page does not even get this far.
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
          button.click();
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      }
      window.postMessage({ type: 'slots.wanted', version: 1, body: {} }, '*');
      document.dispatchEvent(new CustomEvent('firmly', { detail: 'insert' }));
    });
    await page.waitForTimeout(600);
    expect(await page.locator('#editor').innerText()).toBe(before);
  });

  it('lets no request leave: extension pages may not connect, and nothing was asked for', async () => {
    const popup = await ext.context.newPage();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    const refused = await popup.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      `${site.url}/mail`,
    );
    expect(refused).toBe('refused');
    expect(await ext.worker.evaluate(() => chrome.runtime.getManifest().content_security_policy)).toMatchObject({
      extension_pages: expect.stringContaining("connect-src 'none'") as string,
    });
    await popup.close();
    const strangers = ext.requests.filter(
      (url) =>
        !url.startsWith(site.url) &&
        !url.startsWith(`chrome-extension://${ext.extensionId}/`) &&
        !url.startsWith('data:') &&
        !url.startsWith('https://example.com/'),
    );
    expect(strangers).toEqual([]);
    expect(ext.requests.filter((url) => url.startsWith('https://example.com/'))).toEqual([]);
  });

  it('judges what people see: hidden words are nobody’s', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    await page.locator('#body').evaluate((e) => {
      e.innerHTML = '<p style="display:none">Could I pick your brain about our roof?</p><p>All is well.</p>';
    });
    await expect.poll(() => underlined(page, 'firmly-client')).toEqual([]);
  });
});
