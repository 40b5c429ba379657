import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, command, openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const BODY = '<div>Hi Mira, thank you.</div>';
const GIVE_AWAY = "<div>Hi Orla,</div><div><br></div><div>Thank you! I'm wide open for the next three weeks.</div>";
const ANGRY =
  '<div>Hi Orla,</div><div><br></div><div>I am sick and tired of your nonsense, this is the dumbest list of changes I have ever seen.</div>';

describe('without a mouse, and without haste', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage(BODY, { draft: GIVE_AWAY }), '/angry': mailPage(BODY, { draft: ANGRY }) });
    ext = await withExtension();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('finds, takes and calls no problem by key', async () => {
    const page = await ext.context.newPage();
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-draft');
    const editor = page.locator('#editor');
    await command(ext, page, 'use-words');
    await cardOf(page).getByRole('listitem').first().getByRole('button').waitFor();
    await command(ext, page, 'use-words');
    await expect.poll(() => editor.innerText()).not.toContain('wide open');
    await expect.poll(() => cardOf(page).count()).toBe(0);

    await page.reload();
    await waitUnderlined(page, 'firmly-draft');
    await command(ext, page, 'next-finding');
    await cardOf(page).waitFor();
    await command(ext, page, 'dismiss-finding');
    await expect.poll(() => underlined(page, 'firmly-draft')).toEqual([]);
    expect(await editor.innerText()).toContain('wide open');
    await page.close();
  });

  it('keeps what was written in anger for the user alone, and Ctrl+Z brings it back', async () => {
    const page = await ext.context.newPage();
    await page.goto(`${site.url}/angry`);
    await waitUnderlined(page, 'firmly-draft');
    const editor = page.locator('#editor');
    const before = await editor.innerText();
    const card = await openCard(page, 'firmly-draft');
    await card.getByRole('button', { name: 'Keep as a private note' }).click();
    await expect.poll(async () => (await editor.innerText()).trim()).toBe('Thank you for your message. I will answer it tomorrow.');
    const options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#templates`);
    await expect.poll(() => options.locator('.private-note').innerText()).toContain('the dumbest list of changes');
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
    await expect.poll(() => options.getByRole('table').first().innerText()).toContain('Build a reply from what was found');
    await options.close();
    await editor.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.innerText()).toBe(before);
    await page.close();
  });
});
