import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { badge, command, openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { proved } from './support/matrix';
import { mailPage, serve } from './support/pages';

const ASK =
  '<div>Hi Mira,</div><div><br></div><div>While you are in there, could you also set up a small order form?</div><div><br></div><div>Could I pick your brain about our printer?</div>';
const GIVE_AWAY = "<div>Hi Orla,</div><div><br></div><div>Thank you! I'm wide open for the next three weeks.</div><div><br></div>";

describe('Gmail’s page structure', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/mail': mailPage(ASK, { draft: GIVE_AWAY }),
      '/read': mailPage(ASK),
      '/empty': mailPage(ASK, { draft: '<div>Hi Orla, </div>' }),
      '/unknown': '<!doctype html><title>x</title><p>Could I pick your brain about our printer?</p>',
    });
    ext = await withExtension();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await ext.context.newPage();
    return () => page.close();
  });

  it('underlines the client’s newest words, and neither the user’s own mail nor quotes nor hidden copies', async () => {
    await page.goto(`${site.url}/thread`);
    // The messages of a thread are underlined as they are read, the first ones while others are still being judged.
    await expect
      .poll(async () => (await underlined(page, 'firmly-client')).join(' | '))
      .toContain('While you are in there, could you also');
    const words = await underlined(page, 'firmly-client');
    for (const text of words) expect(text).not.toMatch(/sorry for the wait|whenever suits|Good morning Helen/);
    proved('gmail', 'structure', 'read', 'own', 'newest', 'highlight');
  });

  it('leaves the received mail’s DOM as it was', async () => {
    await page.goto(`${site.url}/read`);
    const before = await page.locator('#body').evaluate((e) => e.outerHTML);
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    expect(await page.locator('#body').evaluate((e) => e.outerHTML)).toBe(before);
    await card.getByRole('button', { name: 'Close' }).click();
  });

  it('says what was seen and why, and offers words', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    await expect.poll(() => card.innerText()).toMatch(/Beyond the agreement[\s\S]*While you are in there/);
    const first = card.getByRole('listitem').first();
    const words = await first.locator('p').innerText();
    await page.locator('#editor').evaluate((e) => {
      e.focus();
      getSelection()?.selectAllChildren(e.lastElementChild ?? e);
      getSelection()?.collapseToEnd();
    });
    await first.getByRole('button').click();
    await expect.poll(() => page.locator('#editor').innerText()).toContain(words);
  });

  it('replaces exactly the flagged words of a draft, and one Ctrl+Z brings them back', async () => {
    await page.goto(`${site.url}/mail`);
    const editor = page.locator('#editor');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Best, Mira');
    const before = await editor.innerText();
    expect(await waitUnderlined(page, 'firmly-draft')).toEqual(["I'm wide open for the next three weeks"]);
    const card = await openCard(page, 'firmly-draft');
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect
      .poll(() => editor.innerText())
      .toMatch(/Thank you! I can offer .* at \d\d:\d\d or .* at \d\d:\d\d\. Which suits you better\?\n/);
    expect(await editor.innerText()).toContain('Best, Mira');
    await editor.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.innerText()).toBe(before);
    proved('gmail', 'structure', 'nudge', 'insert', 'undo');
  });

  it('puts two slots at the caret with one press, undone in one step', async () => {
    await page.goto(`${site.url}/empty`);
    const editor = page.locator('#editor');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('thanks. ');
    const before = await editor.innerText();
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect
      .poll(() => editor.innerText())
      .toMatch(/thanks. I can offer \w+ \d+ \w+ at \d\d:\d\d or \w+ \d+ \w+ at \d\d:\d\d\. Which suits you better\?/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.innerText()).toBe(before);
    proved('gmail', 'structure', 'slots');
  });

  it('does the same by keyboard command, and steps through findings with the focus in the card', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-client');
    await page.locator('#editor').click();
    await page.keyboard.press('Control+End');
    await command(ext, page, 'offer-slots');
    await expect.poll(() => page.locator('#editor').innerText()).toMatch(/Which suits you better\?/);
    await command(ext, page, 'next-finding');
    const card = page.getByRole('dialog');
    await card.waitFor();
    await expect.poll(() => card.evaluate((e) => (e.getRootNode() as ShadowRoot).activeElement === e)).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('remembers "not a problem" and "never flag this phrase"', async () => {
    await page.goto(`${site.url}/read`);
    const words = await waitUnderlined(page, 'firmly-client');
    expect(words.some((w) => w.includes('pick your brain'))).toBe(true);
    const card = await openCard(
      page,
      'firmly-client',
      words.findIndex((w) => w.includes('pick your brain')),
    );
    await card.getByRole('button', { name: 'Not a problem' }).click();
    await expect.poll(() => underlined(page, 'firmly-client').then((w) => w.join())).not.toContain('pick your brain');
    await page.reload();
    await waitUnderlined(page, 'firmly-client');
    expect((await underlined(page, 'firmly-client')).join()).not.toContain('pick your brain');
    const other = await openCard(page, 'firmly-client');
    await other.getByRole('button', { name: 'Never flag this phrase' }).click();
    await expect
      .poll(() => underlined(page, 'firmly-client').then((w) => w.join()))
      .not.toContain('While you are in there, could you also set up');
  });

  it('follows messages that fold out and views that are swapped, without a reload', async () => {
    await page.goto(`${site.url}/thread`);
    await waitUnderlined(page, 'firmly-client');
    await page.evaluate(() => {
      const host = document.querySelector('[role=list]');
      host?.insertAdjacentHTML(
        'beforeend',
        '<div role="listitem"><div data-message-id="#msg-f:late"><span class="gD" email="helen.price@example.com" name="Helen">Helen</span><div class="ii gt"><div class="a3s">Could you also design a second poster for the hall?</div></div></div></div>',
      );
    });
    await expect.poll(() => underlined(page, 'firmly-client').then((w) => w.join())).toContain('second poster');
    await page.evaluate(() => document.querySelector('[role=list]')?.closest('[role=main]')?.remove());
    await expect.poll(() => underlined(page, 'firmly-client')).toEqual([]);
  });

  it('keeps several drafts apart', async () => {
    await page.goto(`${site.url}/compose`);
    const words = await waitUnderlined(page, 'firmly-draft');
    expect(words.join()).toMatch(/free all week|whenever you like/);
    // The minimised one is not shown and has no bar.
    expect(await page.getByRole('toolbar').count()).toBe(1);
  });

  it('does nothing on a page it does not know', async () => {
    await page.goto(`${site.url}/unknown`);
    await page.waitForTimeout(800);
    expect(
      await page.evaluate(() => ({
        keys: [...CSS.highlights.keys()],
        ours: document.querySelectorAll('[data-firmly]').length,
        sheets: document.adoptedStyleSheets.length,
      })),
    ).toEqual({ keys: [], ours: 0, sheets: 0 });
  });

  it('counts open threads on the badge', async () => {
    await expect.poll(() => badge(ext)).toMatch(/^[1-9]/);
  });

  it('says nothing in the page’s console', () => {
    expect(ext.errors).toEqual([]);
  });
});
