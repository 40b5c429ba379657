import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { type Recorded, withExtension } from './support/extension';
import { allRows, goTo, openPage, violations } from './support/store';

describe('the first steps', () => {
  let ext: Recorded;
  let page: Page;
  const heading = (name: string): Locator => page.getByRole('heading', { name });

  beforeAll(async () => {
    ext = await withExtension();
    page = await openPage(ext, 'dashboard.html#welcome');
  });
  afterAll(async () => {
    await ext.context.close();
  });

  it('open by themselves when Firmly is installed, and offer the webmails one by one', async () => {
    expect(ext.welcomed).toBe(true);
    await heading('Where do you read your mail?').waitFor();
    const item = (name: string): Locator => page.locator('.webmails li', { hasText: name });
    await expect.poll(() => item('Gmail').innerText()).toMatch(/Gmail\s+mail\.google\.com\s+on/);
    await item('Proton Mail').getByRole('button', { name: 'Allow: Proton Mail' }).waitFor();
    expect(await page.locator('.webmails li').count()).toBeGreaterThan(8);
  });

  it('go on by key alone, with the heading in focus, and keep each answer as it is given', async () => {
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await heading('How should Firmly look and speak?').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.getByLabel('Appearance').selectOption('dark');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['appearance'])).toBe('dark');
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await heading('When do you work?').waitFor();
    await page.getByLabel('Time zone').fill('Asia/Tokyo');
    await page.getByLabel('Time zone').blur();
    await page.getByLabel('Friday', { exact: true }).uncheck();
    await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await heading('How do you speak about money?').waitFor();
    await page.getByLabel('Your rate').fill('€ 90 per hour');
    await page.getByLabel('Your rate').blur();
    await page.getByLabel('Tone').selectOption('firm');
    const settings = (await allRows(page))['settings'] as { key: string; value: unknown }[];
    const value = (key: string): unknown => settings.find((row) => row.key === key)?.value;
    await expect
      .poll(async () => ((await allRows(page))['settings'] as { key: string; value: unknown }[]).find(({ key }) => key === 'tone')?.value)
      .toBe('firm');
    expect(value('timeZone')).toBe('Asia/Tokyo');
    expect((value('workingHours') as Record<string, unknown>)['5']).toBeNull();
  });

  it('are resumed where they were left, wherever that was', async () => {
    await page.close();
    page = await openPage(ext, 'dashboard.html');
    await page.getByText('The first steps are not finished').waitFor();
    await page.getByRole('link', { name: 'Go on' }).click();
    await heading('How do you speak about money?').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await heading('When do you work?').waitFor();
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Tokyo');
    // The browser's own Back and Forward go through the steps, too.
    await page.goBack();
    await heading('How do you speak about money?').waitFor();
    await page.goForward();
    await heading('When do you work?').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
  });

  it('let everything be tried on a live mail: why, better words, slots, a whole reply, and the way back', async () => {
    await heading('Try it on a mail').waitFor();
    const words = page.getByRole('button', { name: /^“.*”: Beyond the agreement$/ }).first();
    await words.press('Enter');
    const card = page.getByRole('dialog', { name: 'Beyond the agreement' });
    await card.waitFor();
    const reply = page.getByRole('textbox', { name: 'Your reply', exact: true });
    const before = await reply.inputValue();
    await card
      .getByRole('button', { name: /^Insert into reply/ })
      .first()
      .click();
    await expect.poll(() => reply.inputValue()).not.toBe(before);
    await reply.press('Control+z');
    expect(await reply.inputValue()).toBe(before);

    // The draft's own slip: its words go, the rest stays.
    await page.getByRole('button', { name: /^Making yourself small/ }).click();
    const nudge = page.getByRole('dialog', { name: 'Making yourself small' });
    await nudge
      .getByRole('button', { name: /^Use these words/ })
      .first()
      .click();
    await expect.poll(() => reply.inputValue()).not.toContain('sorry to bother');
    expect(await reply.inputValue()).toContain('Hi Orla,');

    await page.getByRole('button', { name: 'A call this week' }).click();
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    // In the tone, zone and hours that were just given.
    await expect.poll(() => reply.inputValue()).toMatch(/\d\d:\d\d .*or .*\d\d:\d\d/);
    await page.getByRole('button', { name: 'Build reply' }).click();
    const composer = page.getByRole('dialog', { name: 'Your reply' }).last();
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain('Hello');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await composer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Build reply' }).click();
    const short = await reply.inputValue();
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain('Hello');
    await composer.getByRole('button', { name: 'Put into the reply' }).click();
    await expect.poll(() => reply.inputValue()).toContain('Hello');
    await reply.press('Control+z');
    expect(await reply.inputValue()).toBe(short);

    await words
      .or(page.getByRole('button', { name: /^“.*”: Times that move$/ }))
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Times that move' }).getByRole('button', { name: 'Not a problem' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^“.*”: Times that move$/ }).count()).toBe(0);
    const kept = await allRows(page);
    expect([kept['flags'], kept['threads'], kept['clients'], kept['offers'], kept['quietPhrases'], kept['picks']].flat()).toEqual([]);
  });

  it('end with the reminder to pin, are done, and are there again from the settings', async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Pin Firmly to the toolbar').waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await heading('Overview').waitFor();
    expect(await page.getByText('The first steps are not finished').count()).toBe(0);
    await goTo(page, '#settings');
    await page.getByRole('link', { name: 'Go through the first steps again' }).click();
    await heading('Where do you read your mail?').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await goTo(page, '#overview');
    await page.getByText('Nothing to look back on yet').waitFor();
    expect(await page.getByText('The first steps are not finished').count()).toBe(0);
    expect(ext.errors).toEqual([]);
  });

  it('can be skipped at once', async () => {
    const other = await withExtension();
    const fresh = await openPage(other, 'dashboard.html#welcome');
    await fresh.getByRole('button', { name: 'Skip' }).click();
    await fresh.getByText('Nothing to look back on yet').waitFor();
    await fresh.reload();
    await fresh.getByText('Nothing to look back on yet').waitFor();
    expect(await fresh.getByText('The first steps are not finished').count()).toBe(0);
    await other.context.close();
  });
});
