import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardOf, openCard, type Recorded, underlined, waitUnderlined } from './support/extension';
import { type MailServer, sentMails } from './support/mail-server';
import { proved } from './support/matrix';
import { action, openMail, reply, sendButton, withSogo } from './support/sogo';

describe('a real SOGo, plain text', () => {
  const inSogo = withSogo({ PORT: '8620' });
  let ext: Recorded;
  let mail: MailServer;
  let page: Page;

  beforeEach(() => {
    ({ ext, mail, page } = inSogo());
  });

  const text = (): Promise<string> => page.locator('textarea[name="content"]').inputValue();
  const type = async (words: string): Promise<void> => {
    await page.locator('textarea[name="content"]').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(words);
  };

  it('underlines the client’s own words, not the quotes, and the card says why', async () => {
    await openMail(page, mail, 'Ravenhill');
    const words = (await waitUnderlined(page, 'firmly-client')).join(' | ');
    expect(words).toMatch(/could you also add a small booking/);
    expect(words).not.toMatch(/two rounds|Which photos|deposit/);
    const card = await openCard(page, 'firmly-client');
    expect(await card.innerText()).toContain('Beyond the agreement');
    await page.keyboard.press('Escape');
    proved('sogo', 'server', 'read', 'newest', 'highlight');
  });

  it('follows to the next mail: a Russian one, in plain text with quotes', async () => {
    await page.locator('md-list-item', { hasText: 'Оксана Ткач' }).first().click();
    const seen = async (): Promise<string> => (await underlined(page, 'firmly-client')).join(' | ');
    await expect.poll(seen, { timeout: 15_000 }).toMatch(/оплатим после того, как инвесторы/);
    expect(await seen()).not.toMatch(/small booking|завтра к девяти|Я на связи|телеграме/);
    proved('sogo', 'server', 'read', 'newest', 'highlight');
  });

  it('leaves the user’s own mail alone', async () => {
    await openMail(page, mail, 'Review call', 'Sent');
    await page.waitForTimeout(1_500);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    proved('sogo', 'server', 'own');
  });

  it('underlines in a window of its own', async () => {
    await openMail(page, mail, 'Ravenhill');
    const opened = page.waitForEvent('popup');
    await action(page, 'openInPopup').click();
    const own = await opened;
    expect((await waitUnderlined(own, 'firmly-client')).join()).toContain('small booking');
    await own.close();
    proved('sogo', 'server', 'read');
  });

  it('nudges in a reply, replaces the words, and one Ctrl+Z undoes it', async () => {
    await openMail(page, mail, 'Ravenhill');
    await reply(page);
    await type("Hi Priya, thank you. I'm free any time next week. ");
    const before = await text();
    const bar = page.getByRole('toolbar').filter({ hasText: 'two time slots' });
    await expect.poll(() => bar.innerText()).toContain('1 place to look at');
    await bar.getByRole('button', { name: /place to look at/ }).click();
    const card = cardOf(page);
    await card.waitFor();
    expect(await card.locator('blockquote').innerText()).toContain('any time next week');
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(text).toMatch(/^Hi Priya, thank you\. I can offer .*Which suits you better\? /);
    expect((await text()).slice(-200)).toBe(before.slice(-200));
    await page.locator('textarea[name="content"]').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(before);
    proved('sogo', 'server', 'nudge', 'insert', 'undo');
  });

  it('sends two slots as words and nothing else', async () => {
    await openMail(page, mail, 'Ravenhill');
    await reply(page);
    await type('I am free any time. ');
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(text).toMatch(/^I am free any time\. I can offer .* or .*\. Which suits you better\?/);
    await page.locator('textarea[name="content"]').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).not.toContain('Which suits you better?');
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(text).toContain('Which suits you better?');
    await sendButton(page).click();
    // "Any time" stands in it still: asked once, sent when told to.
    const asks = page.getByRole('alertdialog');
    await asks.waitFor();
    expect(sentMails(mail.sentDir)).toHaveLength(0);
    await asks.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(1);
    const sent = (sentMails(mail.sentDir)[0] ?? '').replaceAll('=\r\n', '').replace(/\s+/g, ' ');
    expect(sent).toMatch(/I am free any time\. I can offer .* or .*\. Which suits you better\?/);
    expect(sent).not.toMatch(/firmly|<mark/i);
    proved('sogo', 'server', 'insert', 'undo', 'slots');
  });

  it('nudges where SOGo puts the caret: below the quotes', async () => {
    await openMail(page, mail, 'Ravenhill');
    await reply(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Hi Priya, I am free any time next week. ');
    const before = await text();
    expect(before).toMatch(/^On .*wrote:\n[\s\S]*next week\. $/);
    const bar = page.getByRole('toolbar').filter({ hasText: 'two time slots' });
    await expect.poll(() => bar.innerText()).toContain('1 place to look at');
    await bar.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(text).toMatch(/next week\. I can offer .*Which suits you better\?\s*$/);
    proved('sogo', 'server', 'nudge', 'slots');
  });

  it('carries words from the message into the reply that its own press opens', async () => {
    await openMail(page, mail, 'Ravenhill');
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    const words = await card.getByRole('listitem').first().locator('p').innerText();
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(text, { timeout: 15_000 }).toContain(words);
    proved('sogo', 'server', 'insert');
  });

  it('says nothing in the page’s console', () => {
    // SOGo's login page asks for what this server does not offer.
    expect(ext.errors.filter((error) => !error.includes('403'))).toEqual([]);
  });
});

describe('a real SOGo in German, HTML editor in a frame', () => {
  const EDITOR = '#mailEditor iframe.cke_wysiwyg_frame';
  const inSogo = withSogo({ PORT: '8630', WEBMAIL_HTMLEDITOR: '1' }, { locale: 'de' });
  let mail: MailServer;
  let page: Page;

  beforeEach(async () => {
    ({ mail, page } = inSogo());
    await openMail(page, mail, 'Ravenhill');
    await reply(page);
    await page.frameLocator(EDITOR).locator('blockquote').first().waitFor();
  });

  const text = (): Promise<string> => page.frameLocator(EDITOR).locator('body').innerText();
  const type = async (words: string): Promise<void> => {
    await page.frameLocator(EDITOR).locator('body').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(words, { delay: 5 });
  };

  it('underlines in the draft, replaces the words, and one Ctrl+Z undoes it', async () => {
    await type("Hi, thank you. I'm free any time next week. ");
    expect((await waitUnderlined(page, 'firmly-draft', EDITOR)).join()).toContain('any time next week');
    const before = await text();
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /place to look at/ })
      .click();
    const card = cardOf(page);
    await card.waitFor();
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(text).toMatch(/thank you\.\sI can offer .*Which suits you better\?/);
    await page.frameLocator(EDITOR).locator('body').press('Control+z');
    await expect.poll(text).toBe(before);
    proved('sogo', 'server', 'nudge', 'insert', 'undo');
  });

  it('sends two slots as words and nothing else', async () => {
    await type('Hello, ');
    await page.getByRole('toolbar').filter({ hasText: 'two time slots' }).getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(text).toMatch(/^Hello,\sI can offer .* or .*\. Which suits you better\?/);
    await sendButton(page).click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(1);
    const sent = (sentMails(mail.sentDir)[0] ?? '').replaceAll('=\r\n', '').replace(/\s+/g, ' ');
    expect(sent).toMatch(/text\/html.*I can offer .*Which suits you better\?/);
    expect(sent).not.toMatch(/firmly|<mark/i);
    proved('sogo', 'server', 'slots', 'insert');
  });
});
