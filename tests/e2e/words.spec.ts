import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const ASK = '<div>Hi Mira,</div><div><br></div><div>While you are in there, could you also set up a small order form?</div>';
const MINE = 'Dear {name}, that is a new order[ at {rate}]. Shall I price it by {date}?';
/** How it is read in the list. */
const READ = 'Dear Client’s first name, that is a new order at Your rate. Shall I price it by Day to decide by?';

describe('the user’s own words', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let options: Page;

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage(ASK) });
    ext = await withExtension();
    const page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    await page.waitForTimeout(300);
    await page.close();
    options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#templates`);
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  const choose = async (): Promise<void> => {
    await options.getByRole('combobox', { name: 'For' }).selectOption('scope-creep');
    await options.getByRole('button', { name: /^Change: This is outside what we agreed/ }).click();
  };

  it('are tried on made-up values and on the last thread while they are typed, and refused when they cannot be filled', async () => {
    await choose();
    const area = options.getByRole('textbox', { name: 'Text', exact: true });
    await area.fill('Dear {firstname}');
    await expect.poll(() => options.getByText('A name in braces is not known').count()).toBe(1);
    expect(await options.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await area.fill('Dear ');
    await options.getByRole('combobox', { name: 'Insert what is known…' }).selectOption('name');
    expect(await area.inputValue()).toBe('Dear {name}');
    await area.fill(MINE);
    await expect.poll(() => options.getByText('Dear Mara, that is a new order at € 90 per hour.').count()).toBe(1);
    // No rate is set: in the real thread the words in brackets are left out.
    await expect.poll(() => options.getByText(/Dear Orla, that is a new order\. Shall I price it by \w+ \d+ \w+\?/).count()).toBe(1);
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => options.getByRole('button', { name: `Change: ${READ}` }).count()).toBe(1);
  });

  it('stand in the card instead of ours', async () => {
    const page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    await expect.poll(() => card.innerText()).toMatch(/Dear Orla, that is a new order\. Shall I price it by/);
    await page.close();
  });

  it('go to a file and come back from it; a broken or newer file changes nothing', async () => {
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save your words to a file' }).click();
    const path = await (await downloading).path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      firmly: 'own-words',
      version: 1,
      words: [{ language: 'en', id: 'scope-creep/neutral/quote-first', text: MINE }],
    });
    await options.getByRole('button', { name: `Change: ${READ}` }).click();
    await options.getByRole('button', { name: 'Back to Firmly’s words' }).click();
    await expect.poll(() => options.getByRole('button', { name: `Change: ${READ}` }).count()).toBe(0);

    const input = options.getByLabel('Read words from a file');
    const give = (text: string): Promise<void> =>
      input.setInputFiles({ name: 'w.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('{"firmly":"own-words","version":1,"words":[{"language":"en"');
    await expect.poll(() => options.getByText('or it is broken. Nothing was changed.').count()).toBe(1);
    await give('{"firmly":"own-words","version":2,"words":[]}');
    await expect.poll(() => options.getByText('comes from a newer Firmly').count()).toBe(1);
    await give(readFileSync(path, 'utf8'));
    await expect.poll(() => options.getByText('1 text read.').count()).toBe(1);
    await expect.poll(() => options.getByRole('button', { name: `Change: ${READ}` }).count()).toBe(1);
  });
});
