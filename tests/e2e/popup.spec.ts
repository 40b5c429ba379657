import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { badge, type Recorded, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

describe('popup and settings', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let popup: Page;
  let mail: Page;

  beforeAll(async () => {
    site = await serve({
      '/one': mailPage('<p>Could I pick your brain about our roof?</p>', { subject: 'Roof', sender: 'theo@example.com' })
        .replaceAll('thread-f:1', 'thread-f:11')
        .replaceAll('"a1"', '"a11"'),
      '/reply': mailPage('<p>Thank you.</p>', { sender: 'theo@example.com', draft: '<div>Hi </div>' }),
      '/two': mailPage('<p>While you are in there, could you also add a gallery?</p>', { subject: 'Bakery' }),
    });
    ext = await withExtension();
    popup = await ext.context.newPage();
    mail = await ext.context.newPage();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });
  const list = (): ReturnType<Page['getByRole']> => popup.getByRole('article');

  it('teaches when there is nothing yet', async () => {
    await expect.poll(() => popup.locator('main').innerText()).toContain('Firmly is ready');
  });

  it('shows a flagged thread while the mail is being read', async () => {
    await mail.goto(`${site.url}/one`);
    await waitUnderlined(mail, 'firmly-client');
    await expect.poll(() => list().count()).toBe(1);
    expect(await list().first().innerText()).toMatch(/Orla Finch[\s\S]*Roof[\s\S]*Advice for free[\s\S]*pick your brain/);
    await mail.goto(`${site.url}/two`);
    await expect.poll(() => list().count()).toBe(2);
    expect(await list().first().innerText()).toContain('Bakery');
    await expect.poll(() => badge(ext)).toBe('2');
  });

  it('filters by sign and searches', async () => {
    await popup.getByRole('combobox').selectOption('free-advice');
    await expect.poll(() => list().count()).toBe(1);
    await popup.getByRole('combobox').selectOption('');
    await popup.getByRole('searchbox').fill('brain bak');
    await expect.poll(() => list().count()).toBe(0);
    await popup.getByRole('searchbox').fill('baker');
    await expect.poll(() => list().count()).toBe(1);
    await popup.getByRole('searchbox').press('Escape');
    await expect.poll(() => list().count()).toBe(2);
  });

  it('handles and reopens, and the badge follows', async () => {
    await list().first().getByRole('button', { name: 'Mark handled' }).click();
    await expect.poll(() => list().count()).toBe(1);
    await expect.poll(() => badge(ext)).toBe('1');
    await popup.getByRole('button', { name: 'Handled', exact: true }).click();
    await list().first().getByRole('button', { name: 'Reopen' }).click();
    await expect.poll(() => badge(ext)).toBe('2');
    await popup.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => list().count()).toBe(2);
  });

  it.each(['light', 'dark'] as const)('is readable for everybody in %s', async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });

  it('refuses a bad setting beside its field and keeps the old one', async () => {
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    const length = options.getByLabel('Meeting length, minutes');
    await length.fill('2000');
    await length.blur();
    await expect.poll(() => options.locator('.field', { has: length }).innerText()).toContain('Between 5 and 480 minutes.');
    await options.reload();
    expect(await options.getByLabel('Meeting length, minutes').inputValue()).toBe('30');
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: options }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    }
    await options.close();
  });

  it('says slots in both clocks once a client’s zone is set', async () => {
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#client=theo%40example.com`);
    const zone = options.getByLabel('Time zone');
    await zone.fill('Nowhere/Land');
    await zone.blur();
    await expect.poll(() => options.locator('.field', { has: zone }).innerText()).toContain('not known');
    await zone.fill('America/New_York');
    await zone.blur();
    await expect.poll(() => options.locator('.field', { has: zone }).innerText()).toContain('Saved');
    await options.close();
    await mail.goto(`${site.url}/reply`);
    await mail.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => mail.locator('#editor').innerText()).toMatch(/at \d\d:\d\d \w+ time \(\d\d:\d\d in New York\)/);
  });

  it('deletes one thread, and everything', async () => {
    await list().first().getByRole('button', { name: 'More…' }).click();
    await popup.getByRole('button', { name: 'Delete this thread' }).click();
    expect(await list().count()).toBe(2);
    await popup.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => list().count()).toBe(1);
    // Mail on the screen is not kept anew by being there.
    await mail.goto(`${site.url}/two`);
    await waitUnderlined(mail, 'firmly-client');
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#data`);
    await options.getByRole('button', { name: 'Delete everything' }).click();
    await options.getByRole('button', { name: /^Yes, delete/ }).click();
    await expect.poll(() => badge(ext)).toBe('');
    await mail.bringToFront();
    await mail.waitForTimeout(2_000);
    expect(await badge(ext)).toBe('');
    expect(
      await ext.worker.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).filter((key) => !key.startsWith('layout:')),
      ),
    ).toEqual([]);
    const rows = await ext.worker.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('firmly');
          open.onerror = () => {
            reject(new Error('cannot open'));
          };
          open.onsuccess = () => {
            const names = [...open.result.objectStoreNames].filter((name) => name !== 'log');
            const transaction = open.result.transaction(names);
            let sum = 0;
            for (const name of names)
              transaction.objectStore(name).count().onsuccess = (e) => {
                sum += (e.target as IDBRequest<number>).result;
              };
            transaction.oncomplete = () => {
              resolve(sum);
            };
          };
        }),
    );
    expect(rows).toBe(0);
    await options.close();
  });
});
