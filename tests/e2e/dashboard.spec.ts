import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { DemoRows } from '@/scripts/demo/rows';
import { type Recorded, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';
import { fillDemo, goTo, openPage } from './support/store';

describe('the dashboard', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let rows: DemoRows;
  let page: Page;
  const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });

  /** Follows a link whose text is a number, and gives how many mails the page behind it counts. */
  const behind = async (href: string): Promise<number> => {
    await goTo(page, href);
    const line = page.getByText(/^(?:\d+ in all|The newest \d+ of \d+)\.$/);
    await line.waitFor();
    const all = Number((await line.innerText()).replace('The newest 300 of ', '').replace(/\D/g, ''));
    expect(await page.locator('.mails > li').count()).toBe(Math.min(all, 300));
    return all;
  };

  beforeAll(async () => {
    site = await serve({ '/one': mailPage('<p>Could I pick your brain about our roof?</p>', { subject: 'Roof' }) });
    ext = await withExtension();
    rows = await fillDemo(ext);
    page = await openPage(ext, 'dashboard.html');
    await heading('Signs by kind').waitFor();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('counts this week and the last, and every number leads to as many mails', async () => {
    const links = await page
      .locator('a[href^="#mails?what=flags"], a[href^="#mails?what=replied"]')
      .evaluateAll((all) =>
        all.map((a) => ({ href: a.getAttribute('href') ?? '', text: (a.querySelector('strong') ?? a).textContent.replace(/^\D+/, '') })),
      );
    expect(links.length).toBeGreaterThan(20);
    // Numbers of each kind: the first tile, signs, and hours of the week.
    for (const { href, text } of [...links.slice(0, 7), ...links.filter((one) => one.href.includes('outside')), ...links.slice(-5)])
      expect(await behind(href), href).toBe(Number(text));
    await goTo(page, '#overview');
    await heading('Signs by kind').waitFor();
  });

  it('draws twelve weeks, with a table behind each picture whose numbers lead on', async () => {
    const chart = page.getByRole('figure', { name: 'Answers to flagged mail, by week' });
    expect(await chart.locator('canvas').count()).toBe(1);
    await chart.getByText('The numbers as a table').press('Enter');
    expect(await chart.getByRole('row').count()).toBe(13);
    const firm = await chart.locator('a[href*="stood-firm"]').evaluateAll((all) => all.map((a) => Number(a.textContent)));
    // The first week that is shown begins at a Monday of the user's own.
    const first = (await chart.getByRole('link').first().getAttribute('href')) ?? '';
    const oldest = Number(new URLSearchParams(first.split('?')[1]).get('from'));
    expect(firm.reduce((sum, n) => sum + n, 0)).toBe(
      rows.happenings.filter(({ kind, at }) => kind === 'stood-firm' && at >= oldest).length,
    );
    const href = (await chart.locator('a[href*="stood-firm"]').first().getAttribute('href')) ?? '';
    expect(await behind(href)).toBe(firm[0]);
    const given = await (async () => {
      await goTo(page, '#overview');
      const minutes = page.getByRole('figure', { name: /^Time given away/ });
      await minutes.getByText('The numbers as a table').press('Enter');
      return minutes.locator('a[href*="what=given"]').first().getAttribute('href');
    })();
    expect(await behind(given ?? '')).toBeGreaterThan(0);
  });

  it('loads the charts only where one is shown', async () => {
    const charts = (): number => ext.requests.filter((url) => url.includes('WeekChart')).length;
    expect(charts()).toBeGreaterThan(0);
    const before = charts();
    const fresh = await openPage(ext, 'dashboard.html#clients');
    await fresh.getByRole('button', { name: /Orla Finch/ }).waitFor();
    await goTo(fresh, '#settings');
    await fresh.getByRole('heading', { name: 'Time and slots' }).waitFor();
    expect(charts()).toBe(before);
    await fresh.close();
  });

  it('follows what happens in a tab without being reloaded', async () => {
    await goTo(page, '#overview');
    const tile = page.locator('.tile').first().locator('strong');
    await tile.waitFor();
    const before = Number(await tile.innerText());
    const mail = await ext.context.newPage();
    await mail.goto(`${site.url}/one`);
    await waitUnderlined(mail, 'firmly-client');
    await mail.close();
    await expect.poll(async () => Number(await tile.innerText())).toBe(before + 1);
  });

  it('shows a client with numbers that lead to their mails alone', async () => {
    await goTo(page, '#clients');
    await page.getByRole('button', { name: /Theo Marsh/ }).click();
    await heading('Theo Marsh').waitFor();
    const tiles = await page
      .locator('.tiles.small a[href^="#mails"]')
      .evaluateAll((all) =>
        all.map((a) => ({ href: a.getAttribute('href') ?? '', count: Number(a.querySelector('strong')?.textContent) })),
      );
    expect(tiles.length).toBeGreaterThan(3);
    for (const { href, count } of tiles) {
      expect(await behind(href), href).toBe(count);
      expect(new Set(await page.locator('.mails > li > div > a').allInnerTexts())).toEqual(new Set(['Theo Marsh']));
    }
    await page.getByRole('link', { name: '← Theo Marsh' }).click();
    await heading('Theo Marsh').waitFor();
  });

  it('shows a client’s timeline, newest first, and what the score is made of', async () => {
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const moments = timeline.getByRole('listitem');
    await moments.first().waitFor();
    expect(await moments.count()).toBe(12);
    await timeline.getByRole('button', { name: 'Show more' }).click();
    const times = await timeline.locator('time').evaluateAll((all) => all.map((e) => e.getAttribute('datetime') ?? ''));
    expect(times.length).toBeGreaterThan(12);
    expect(times).toEqual([...times].sort().reverse());
    await page
      .getByText(/^Score: \d+$/)
      .first()
      .click();
    const parts = page.locator('details.panel[open]', { hasText: 'Score' });
    const sum = await parts.locator('li > span:last-child').allInnerTexts();
    const shown = Number(/\d+/.exec(await parts.locator('summary').innerText())?.[0]);
    expect(100 + sum.reduce((all, points) => all + Number(points.replace('−', '-')), 0)).toBe(shown);
  });

  it('ticks the first steps with a client: by hand, and by what the agreement says', async () => {
    const steps = page.locator('details', { hasText: 'First steps with this client' });
    await steps.getByLabel('They know when you answer').check();
    await steps.getByText('1 of 6').waitFor();
    await page.getByRole('button', { name: 'Add an agreement' }).click();
    await page.getByLabel('Deposit', { exact: true }).fill('30 %');
    await page.getByLabel('Deposit', { exact: true }).blur();
    await steps.getByText('2 of 6').waitFor();
    expect(await steps.getByLabel(/^A deposit is agreed/).isDisabled()).toBe(true);
    await page.reload();
    await steps.getByText('2 of 6').waitFor();
  });

  it('teaches the seven steps and the rest, keeps ticks, and shows the user’s own record', async () => {
    await goTo(page, '#playbook');
    await heading('Playbook').waitFor();
    expect(await page.locator('.step').count()).toBe(10);
    const first = page.getByRole('region', { name: /Offer times, not your whole calendar/ });
    await first.getByLabel('My reply names two slots, not “any time”').check();
    await page.getByText('1 of 30').waitFor();
    await page.reload();
    await first.getByLabel('My reply names two slots, not “any time”').waitFor();
    expect(await first.getByLabel('My reply names two slots, not “any time”').isChecked()).toBe(true);
    const sixth = page.getByRole('region', { name: /Agree in writing beforehand/ });
    await sixth.getByRole('button', { name: /Agree in writing beforehand/ }).press('Enter');
    expect(await sixth.locator('blockquote').count()).toBe(3);
    const links = sixth.getByRole('table').getByRole('link');
    const count = Number(await links.first().innerText());
    expect(await behind((await links.first().getAttribute('href')) ?? '')).toBe(count);
  });

  it('is gone through by key: skip to the page, from page to page, and the page has the focus', async () => {
    await goTo(page, '#overview');
    await page.reload();
    await heading('Signs by kind').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    for (const name of ['Clients', 'The yearly look', 'Your words', 'Calendar and offers', 'Playbook', 'Practice', 'Settings', 'Data']) {
      const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      // The address changes a moment after the key.
      await expect.poll(() => link.getAttribute('aria-current'), { message: name }).toBe('page');
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName), name).toBe('MAIN');
    }
    await page.goBack();
    await heading('Settings').waitFor();
    expect(ext.errors).toEqual([]);
  });

  it('says so when nothing was kept yet, on every page', async () => {
    const other = await withExtension();
    const empty = await openPage(other, 'dashboard.html');
    await empty.getByText('Nothing to look back on yet').waitFor();
    for (const [hash, words] of [
      ['#clients', 'Nobody yet'],
      ['#calendar', 'No times offered yet'],
      ['#templates', 'No notes'],
      ['#mails?what=flags&from=0&to=9', 'There is no mail for this'],
    ] as const) {
      await goTo(empty, hash);
      await expect.poll(() => empty.locator('main').innerText(), { message: hash }).toContain(words);
    }
    await other.context.close();
  });
});
