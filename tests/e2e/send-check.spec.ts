import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { cardOf, type Recorded, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const GIVE_AWAY = "<div>Hi Orla,</div><div><br></div><div>Thank you! I'm wide open for the next three weeks.</div>";
const GRUMBLE = '<div>Hi Orla,</div><div><br></div><div>Sorry to be a pain, it is probably a stupid question.</div>';

/** A send button and the send key, as the webmail has them: each send is written down. */
const sends = (page: string): string =>
  page.replace(
    '</div></div></body>',
    `<div class="aoO" role="button" tabindex="0" id="send">Send</div></div></div><script>
const sent = () => { document.body.dataset.sent = Number(document.body.dataset.sent || 0) + 1; };
document.querySelector('#send').addEventListener('click', sent);
document.querySelector('.M9').addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.ctrlKey) sent(); });
</script></body>`,
  );

const asks = (page: Page): Locator => page.getByRole('alertdialog');
const sent = (page: Page): Promise<string> => page.evaluate(() => document.body.dataset['sent'] ?? '0');

describe('before sending', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({
      '/mail': sends(mailPage('<div>Hi Mira, thank you.</div>', { draft: GIVE_AWAY })),
      '/fine': sends(mailPage('<div>Hi Mira, thank you.</div>', { draft: '<div>Thank you.</div>' })),
      '/small': sends(mailPage('<div>Hi Mira, thank you.</div>', { draft: GRUMBLE })),
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
  const open = async (path: string): Promise<void> => {
    await page.goto(`${site.url}${path}`);
    await waitUnderlined(page, 'firmly-draft');
    // What asks is fetched when it may be needed.
    await page.waitForTimeout(700);
  };

  it('the first press shows what is given away; "send anyway" sends, once', async () => {
    await open('/mail');
    await page.locator('#send').click();
    await asks(page).waitFor();
    expect(await asks(page).innerText()).toMatch(/1 place gives something away[\s\S]*wide open for the next three weeks/);
    expect(await sent(page)).toBe('0');
    await asks(page).getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => sent(page)).toBe('1');
    expect(await asks(page).count()).toBe(0);
  });

  it('the send key too; Escape goes back with nothing lost, and the second press is not held', async () => {
    await open('/mail');
    const editor = page.locator('#editor');
    await editor.click();
    const before = await editor.innerHTML();
    await page.keyboard.press('Control+Enter');
    await asks(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => asks(page).count()).toBe(0);
    expect(await editor.innerHTML()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
    expect(await sent(page)).toBe('0');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sent(page)).toBe('1');
    expect(await asks(page).count()).toBe(0);
  });

  it('"fix" opens the card of the words', async () => {
    await open('/mail');
    await page.locator('#send').focus();
    await page.keyboard.press('Enter');
    await asks(page).getByRole('button', { name: 'Fix' }).click();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toContain('wide open');
    expect(await sent(page)).toBe('0');
  });

  it('asks nothing about a draft that is fine, about signs that are off, or after the words were changed', async () => {
    await page.goto(`${site.url}/fine`);
    await page.waitForTimeout(700);
    await page.locator('#send').click();
    expect(await sent(page)).toBe('1');

    await open('/small');
    await page.locator('#send').click();
    expect(await sent(page)).toBe('1');

    await open('/mail');
    await page.locator('#editor').evaluate((e) => {
      e.innerHTML = '<div>Tuesday at ten?</div>';
    });
    await page.locator('#send').click();
    expect(await sent(page)).toBe('1');
    expect(await asks(page).count()).toBe(0);
  });

  it('presses that the page makes up are its own affair', async () => {
    await open('/mail');
    await page.evaluate(() => document.querySelector<HTMLElement>('#send')?.click());
    expect(await sent(page)).toBe('1');
    expect(await asks(page).count()).toBe(0);
  });
});
