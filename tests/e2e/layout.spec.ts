import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Recorded, ROOT, waitUnderlined, withExtension } from './support/extension';
import { serve } from './support/pages';

const unknown = readFileSync(join(ROOT, 'tests/pages/generic/table-thread.html'), 'utf8');
/** What proves Outlook, around a thread in a shape that its adapter has never seen. */
const redesigned = unknown.replace('<body>', '<body><div id="ReadingPaneContainerId">').replace('</body>', '</div></body>');
const list = readFileSync(join(ROOT, 'tests/pages/outlook/outlook-thread.html'), 'utf8').replace(
  /<div id="ReadingPaneContainerId"[\s\S]*<\/body>/,
  '<div id="ReadingPaneContainerId"></div></body>',
);

describe('a page that is not as its adapter knows it', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let mail: Page;

  beforeAll(async () => {
    site = await serve({ '/webmail/redesigned': redesigned, '/webmail/unknown': unknown, '/webmail/list': list });
    ext = await withExtension();
    await ext.context.grantPermissions(['clipboard-read', 'clipboard-write'], {});
    mail = await ext.context.newPage();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  async function popupOver(page: Page): Promise<Page> {
    const popup = await ext.context.newPage();
    await page.bringToFront();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    await popup.getByRole('heading', { name: 'Firmly' }).waitFor();
    return popup;
  }

  it('is read by the generic reader, which the popup says in one line, with a report that holds no mail', async () => {
    await mail.goto(`${site.url}/webmail/redesigned`);
    expect((await waitUnderlined(mail, 'firmly-client')).join(' ')).toContain('While you are in there');
    const popup = await popupOver(mail);
    await popup.getByText('can’t read this page’s layout').waitFor();
    // The mail stays in front, as it does behind a real popup: what stands at the side follows the front page.
    await popup.getByRole('button', { name: 'Copy a structure report' }).click();
    await popup.getByText('Copied').waitFor();
    const report = await popup.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Firmly [\d.]+\nadapter outlook\nbody/);
    expect(report).toContain('pre text');
    expect(report).not.toMatch(/orla|mira|example|homepage|INBOX|Datum/i);
    // Last: axe opens a page of its own, and the popup follows what is in front.
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.close();
  });

  it('says something else where nobody has described the webmail', async () => {
    await mail.goto(`${site.url}/webmail/unknown`);
    await waitUnderlined(mail, 'firmly-client');
    const popup = await popupOver(mail);
    await popup.getByText('reads it by its structure').waitFor();
    await popup.close();
  });

  it('says nothing over a list of mails, nor when the page has gone', async () => {
    expect(list).not.toContain('UniqueMessageBody');
    await mail.goto(`${site.url}/webmail/list`);
    // Longer than the generic reader waits between two looks.
    await mail.waitForTimeout(3_500);
    await mail.evaluate(() => {
      document.body.classList.add('changed');
    });
    await mail.waitForTimeout(800);
    const popup = await popupOver(mail);
    expect(await popup.getByRole('button', { name: 'Copy a structure report' }).count()).toBe(0);
    await popup.close();
    expect(ext.errors).toEqual([]);
  });

  it('lists the sites in the settings, with what may be allowed', async () => {
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    const part = options.getByRole('region', { name: 'Sites' });
    await expect.poll(() => part.getByRole('listitem').first().innerText()).toMatch(/mail\.google\.com.*part of Firmly/);
    await part.getByText('Webmails Firmly knows').click();
    await part.getByRole('button', { name: 'Allow: Proton Mail' }).waitFor();
    expect(await part.innerText()).toMatch(/Fastmail[\s\S]*app\.fastmail\.com/);
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
    await options.close();
  });

  it('runs on one port of a host alone when only that was granted', async () => {
    // The prompt cannot be pressed here; what is asked for and registered behind it is the same pattern.
    const accepted = await ext.worker.evaluate(async (origin) => {
      const script = { id: 'port', matches: [`${origin}/*`], js: ['/content-scripts/mail.js'] };
      await chrome.scripting.registerContentScripts([script]);
      const [kept] = await chrome.scripting.getRegisteredContentScripts({ ids: ['port'] });
      await chrome.scripting.unregisterContentScripts({ ids: ['port'] });
      return kept?.matches;
    }, site.url);
    expect(accepted).toEqual([`${site.url}/*`]);
  });
});
