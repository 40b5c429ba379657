import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const ORLA = 'orla.finch@example.com';
const PAUSE = 1200;
const ask = (words: string): string => mailPage(`<div>Hi Mira,</div><div><br></div><div>${words}</div>`, { draft: '<div><br></div>' });

describe('clients and agreements', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let dashboard: Page;

  beforeAll(async () => {
    site = await serve({
      '/extra': ask('While you are in there, could you also add a booking calendar?'),
      '/second': ask('One more thing: could you also prepare a printed menu?'),
      '/third': ask('While you are at it, could you also draw a map of the way?'),
      '/plain': ask('Please add the blog.'),
    });
    ext = await withExtension();
    page = await ext.context.newPage();
    dashboard = await ext.context.newPage();
    await page.goto(`${site.url}/extra`);
    await waitUnderlined(page, 'firmly-client');
    await dashboard.goto(`chrome-extension://${ext.extensionId}/dashboard.html#clients`);
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  const violations = async (on: Page): Promise<unknown> =>
    (await new AxeBuilder({ page: on }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  const saved = async (name: string, value: string, on = dashboard): Promise<void> => {
    await on.getByLabel(name, { exact: true }).fill(value);
    await on.getByLabel(name, { exact: true }).blur();
  };

  it('appear with the first flag, and are found by name', async () => {
    await dashboard.getByRole('button', { name: /Orla Finch/ }).waitFor();
    await dashboard.getByRole('searchbox', { name: 'Find a client' }).fill('nobody');
    await dashboard.getByText('Nobody found.').waitFor();
    await dashboard.getByRole('searchbox', { name: 'Find a client' }).fill('orl');
    await dashboard.getByRole('button', { name: /Orla Finch/ }).click();
    await dashboard.getByRole('heading', { name: 'Orla Finch' }).waitFor();
  });

  it('have an agreement that mail in open tabs is judged against at once', async () => {
    await dashboard.getByRole('button', { name: 'Add an agreement' }).click();
    await dashboard.getByRole('button', { name: '+ item' }).click();
    await saved('Item, Included 1', 'Contact form');
    await saved('Not included', 'Blog\nOnline shop');
    expect(await violations(dashboard)).toEqual([]);
    await page.waitForTimeout(PAUSE);
    const card = await openCard(page, 'firmly-client');
    expect(await card.innerText()).toContain('Not in your agreement, which names: Contact form');
    await page.keyboard.press('Escape');
    // Words that no rule would flag are, when the agreement leaves the thing out.
    await page.goto(`${site.url}/plain`);
    expect((await waitUnderlined(page, 'firmly-client')).join()).toContain('blog');
  });

  it('say so when two windows write the same field, and refuse what makes no sense', async () => {
    const other = await ext.context.newPage();
    await other.goto(dashboard.url());
    await other.getByLabel('Deposit', { exact: true }).waitFor();
    // Both write at once: what is being typed in one is not taken away by what the other saved.
    await other.getByLabel('Deposit', { exact: true }).fill('50 %');
    await saved('Deposit', '30 %');
    await dashboard.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
    await other.waitForTimeout(400);
    expect(await other.getByLabel('Deposit', { exact: true }).inputValue()).toBe('50 %');
    await other.getByLabel('Deposit', { exact: true }).blur();
    await other.getByText('Another window had changed this field').waitFor();
    await saved('Days to pay an invoice', '-3', other);
    await other.getByText('A whole number of days, from 0 to 365.').waitFor();
    await other.reload();
    await expect.poll(() => other.getByLabel('Deposit', { exact: true }).inputValue()).toBe('50 %');
    expect(await other.getByLabel('Days to pay an invoice', { exact: true }).inputValue()).toBe('');
    await other.close();
  });

  it('are summed up on one page in the reply', async () => {
    await page.goto(`${site.url}/extra`);
    await waitUnderlined(page, 'firmly-client');
    await page.getByRole('button', { name: 'Build reply' }).first().click();
    const composer = page.getByRole('dialog', { name: 'Your reply' });
    await composer.getByRole('combobox').first().waitFor();
    await composer.locator('select', { hasText: 'Agreement on one page' }).selectOption('summary');
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain('– Contact form');
    const text = await composer.getByRole('textbox').inputValue();
    expect(text).toMatch(/Not included:\n– Blog\n– Online shop/);
    expect(text).toContain('– Deposit: 50 %');
    await composer.getByRole('button', { name: 'Put into the reply' }).click();
    await expect.poll(() => page.locator('#editor').innerText()).toContain('Contact form');
    await dashboard.reload();
    await dashboard.getByText(/Sent to the client on .*, not confirmed yet/).waitFor();
  });

  it('are read out of a mail of the user’s, looked at, and used', async () => {
    await dashboard.getByText('Read it out of a mail').click();
    await dashboard.getByLabel('Paste the mail').fill('Included:\n- Menu page\n\nNot included: photographs.\nThree rounds of changes.');
    await dashboard.getByRole('button', { name: 'Read', exact: true }).click();
    await dashboard.getByRole('status').filter({ hasText: 'Menu page' }).waitFor();
    await dashboard.getByRole('button', { name: 'Use as a new agreement' }).click();
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(2);
    const fresh = dashboard.getByRole('article').first();
    await expect.poll(() => fresh.getByLabel('Item, Included 1').inputValue()).toBe('Menu page');
    await expect.poll(() => fresh.getByLabel('Rounds of changes per item').inputValue()).toBe('3');
    await fresh.getByRole('button', { name: 'Delete this agreement' }).click();
    await fresh.getByRole('button', { name: 'Delete it for good' }).click();
    await expect.poll(() => dashboard.getByRole('article').count()).toBe(1);
  });

  it('are read out of words that are selected in the mail', async () => {
    await page.goto(`${site.url}/extra`);
    await waitUnderlined(page, 'firmly-client');
    await page.locator('#editor').click();
    await page.keyboard.type('Included: menu page, price list.');
    await page.keyboard.press('Control+a');
    const popup = await ext.context.newPage();
    await page.bringToFront();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    const opening = ext.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Agreement from the selection' }).dispatchEvent('click');
    const fresh = await opening;
    await fresh.getByText('Choose the client whose agreement').waitFor();
    await fresh.getByRole('button', { name: /Orla Finch/ }).click();
    await expect.poll(() => fresh.getByLabel('Paste the mail').inputValue()).toContain('Included: menu page');
    await fresh.getByRole('button', { name: 'Read', exact: true }).click();
    await fresh.getByRole('status').filter({ hasText: 'menu page; price list' }).waitFor();
    await fresh.close();
    await popup.close();
  });

  it('stand out when a sign repeats, until it is put aside', async () => {
    for (const path of ['/extra', '/second', '/third']) {
      await page.goto(`${site.url}${path}`);
      await waitUnderlined(page, 'firmly-client');
    }
    const popup = await ext.context.newPage();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    const insight = popup.getByRole('complementary', { name: 'What stands out' });
    await expect.poll(() => insight.innerText()).toMatch(/Orla Finch: Beyond the agreement, \d+ times this quarter/);
    expect(await violations(popup)).toEqual([]);
    await insight.getByRole('button', { name: 'Put aside' }).click();
    await insight.waitFor({ state: 'detached' });
    await popup.reload();
    await popup.getByRole('button', { name: 'Dashboard' }).waitFor();
    await popup.waitForTimeout(500);
    expect(await insight.count()).toBe(0);
    await popup.close();
  });

  it('are looked at once a year, with the letter that fits', async () => {
    await dashboard.getByRole('link', { name: 'The yearly look' }).click();
    const row = dashboard.getByRole('article', { name: 'Orla Finch' });
    await row.getByText(/^Score: \d+$/).waitFor();
    await row.getByText('Signs, by weight, last 12 months').waitFor();
    await row.getByRole('button', { name: 'Raise the price' }).click();
    await expect.poll(() => row.getByLabel('A letter, to change and to copy').inputValue()).toContain('new rate');
    await row.getByRole('button', { name: 'Agree anew' }).click();
    await expect.poll(() => row.getByLabel('A letter, to change and to copy').inputValue()).toContain('– Contact form');
    expect(await violations(dashboard)).toEqual([]);
    await row.getByRole('button', { name: 'Part ways' }).click();
    await expect.poll(() => row.getByLabel('A letter, to change and to copy').inputValue()).toMatch(/to a good end|end our work together/);
    await dashboard.reload();
    await row.getByRole('button', { name: 'Part ways', pressed: true }).waitFor();
    await row.getByRole('button', { name: 'Orla Finch' }).click();
    await dashboard.getByRole('heading', { name: 'Agreements' }).waitFor();
  });

  it('teach by “not a problem”, which is listed and taken back', async () => {
    await page.goto(`${site.url}/third`);
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    await card.getByRole('button', { name: 'Not a problem' }).click();
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    const learned = options.locator('section', { has: options.getByRole('heading', { name: 'What Firmly learned' }) });
    await learned.getByText(/Orla Finch, 1×/).waitFor();
    await learned.getByRole('button', { name: /^Take back/ }).click();
    await learned.getByText(/Nothing yet/).waitFor();
    await options.close();
  });

  it('that are none are marked once and never judged', async () => {
    await dashboard.getByLabel('Status').selectOption('none');
    await page.goto(`${site.url}/extra`);
    await page.getByRole('toolbar').waitFor();
    await page.waitForTimeout(PAUSE);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    await dashboard.getByLabel('Status').selectOption('active');
    await waitUnderlined(page, 'firmly-client');
  });

  it('are marked as none from the popup, too', async () => {
    const popup = await ext.context.newPage();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    await popup.getByRole('button', { name: 'All', exact: true }).click();
    await popup.getByRole('button', { name: 'More…' }).first().click();
    await popup.getByRole('button', { name: 'Not a client: never judge' }).click();
    await popup.close();
    await page.goto(`${site.url}/extra`);
    await page.getByRole('toolbar').waitFor();
    await page.waitForTimeout(PAUSE);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    await dashboard.reload();
    await expect.poll(() => dashboard.getByLabel('Status').inputValue()).toBe('none');
  });

  it('are joined, taken apart, and really deleted', async () => {
    await dashboard.getByText('Add a client').first().click();
    await dashboard.getByLabel('Mail address').fill('tom.finch@example.com');
    await dashboard.getByLabel('Name', { exact: true }).fill('Tom Finch');
    await dashboard.getByRole('button', { name: 'Add a client' }).click();
    await dashboard.getByRole('heading', { name: 'Tom Finch' }).waitFor();
    await dashboard.getByRole('button', { name: `Join: ${ORLA}` }).click();
    await dashboard.getByRole('article', { name: 'New project' }).waitFor();
    await dashboard.getByRole('button', { name: `Take apart: ${ORLA}` }).click();
    await dashboard.getByRole('article', { name: 'New project' }).waitFor({ state: 'detached' });
    await dashboard.getByRole('button', { name: /Orla Finch/ }).click();
    await dashboard.getByRole('button', { name: 'Delete this client' }).press('Enter');
    await dashboard.keyboard.press('Enter');
    await dashboard.getByRole('button', { name: 'Delete this client' }).dblclick();
    await dashboard.getByRole('button', { name: 'Cancel' }).press('Enter');
    expect(await dashboard.getByRole('button', { name: /Orla Finch/ }).count()).toBe(1);
    await dashboard.getByRole('button', { name: 'Delete this client' }).click();
    await dashboard.getByRole('button', { name: 'Delete everything about this client' }).click();
    await expect.poll(() => dashboard.getByRole('button', { name: /Orla Finch/ }).count()).toBe(0);
    expect(await dashboard.getByRole('button', { name: /Tom Finch/ }).count()).toBe(1);
  });
});
