import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { command, openCard, type Recorded, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const ASK =
  '<div>Hi Mira,</div><div><br></div><div>While you are in there, could you also set up a small order form?</div><div><br></div><div>Could I pick your brain about our printer? When would you be free for a call?</div>';
const DRAFT = '<div>First line.</div><div><br></div>';

const composerOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Your reply' });
const textOf = (page: Page): Promise<string> => composerOf(page).getByRole('textbox').inputValue();

describe('a whole reply', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage(ASK, { draft: DRAFT }), '/read': mailPage(ASK) });
    ext = await withExtension();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    return () => page.close();
  });

  const open = async (): Promise<void> => {
    await command(ext, page, 'build-reply');
    await expect.poll(() => textOf(page)).not.toBe('');
  };
  const caretAtEnd = (): Promise<void> =>
    page.locator('#editor').evaluate((e) => {
      e.focus();
      getSelection()?.selectAllChildren(e.lastElementChild ?? e);
      getSelection()?.collapseToEnd();
    });

  it('is built by one key from what was found, with slots when time was asked for', async () => {
    await open();
    const text = await textOf(page);
    expect(text).toMatch(/^Hello[\s\S]*On the addition: [\s\S]*On your question: [\s\S]*Which suits you better\?[\s\S]*Best regards$/);
    expect(text).not.toMatch(/[[\]{}<>|]|undefined/);
  });

  it('is changed before it goes in, goes to where the caret was, and one Ctrl+Z takes it out again', async () => {
    await caretAtEnd();
    const editor = page.locator('#editor');
    const before = await editor.innerHTML();
    await open();
    const area = composerOf(page).getByRole('textbox');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Dear Orla, and ');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => editor.innerText()).toMatch(/First line\.\n+Dear Orla, and Hello[\s\S]*Best regards/);
    await expect.poll(() => composerOf(page).count()).toBe(0);
    await editor.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.innerHTML()).toBe(before);
  });

  it('comes in another tone, in Russian, or as a ready piece; what the user wrote is there again afterwards', async () => {
    await open();
    const dialog = composerOf(page);
    const area = dialog.getByRole('textbox');
    await area.fill('My own words.');
    await dialog.getByRole('radio', { name: 'Firm' }).click();
    await expect.poll(() => textOf(page)).toMatch(/not part of our agreement/);
    await dialog.getByRole('combobox', { name: 'Language' }).selectOption('ru');
    await expect.poll(() => textOf(page)).toMatch(/О дополнении:/);
    await dialog.getByRole('combobox', { name: 'Language' }).selectOption('en');
    await dialog.getByRole('combobox', { name: 'What to say' }).selectOption('change-order');
    await expect.poll(() => textOf(page)).toMatch(/– What: “While you are in there, could you also/);
    await dialog.getByRole('radio', { name: 'Neutral' }).click();
    await dialog.getByRole('combobox', { name: 'What to say' }).selectOption('answer');
    await expect.poll(() => textOf(page)).toBe('My own words.');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await command(ext, page, 'build-reply');
    await expect.poll(() => textOf(page)).toBe('My own words.');
    await dialog.getByRole('button', { name: 'Back to Firmly’s words' }).click();
    expect(await textOf(page)).toContain('On the addition');
  });

  it('keeps the webmail’s shortcuts from hearing what is typed, and gives the focus back', async () => {
    await caretAtEnd();
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''}${event.key}`;
      });
    });
    await open();
    await composerOf(page).getByRole('textbox').click();
    await page.keyboard.type('ce#');
    await page.keyboard.press('Escape');
    await expect.poll(() => composerOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.body.dataset['heard'] ?? '')).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
  });

  it('is offered by the card of a message and by the bar', async () => {
    const card = await openCard(page, 'firmly-client');
    await card.getByRole('button', { name: 'Build a whole reply' }).click();
    await expect.poll(() => textOf(page)).toContain('On the addition');
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar').getByRole('button', { name: 'Build reply' }).click();
    await expect.poll(() => textOf(page)).toContain('On the addition');
  });
});
