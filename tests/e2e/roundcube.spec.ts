import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardOf, command, openCard, pointOf, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { proved } from './support/matrix';
import { canRunRoundcube, logIn, type Roundcube, sentMails, startRoundcube, stopRoundcube, uidOf } from './support/roundcube';

const PREVIEW = '#messagecontframe';

describe.runIf(canRunRoundcube)('a real Roundcube, plain text', () => {
  const env = { PORT: '8520' };
  let ext: Recorded;
  let mail: Roundcube;
  let page: Page;

  beforeAll(async () => {
    mail = await startRoundcube(env);
    ext = await withExtension();
    page = await ext.context.newPage();
    await logIn(page, mail);
  });
  afterAll(async () => {
    await ext.context.close();
    stopRoundcube(env);
  });

  const openInPreview = async (subject: string): Promise<void> => {
    await page.goto(`${mail.url}?_task=mail&_mbox=INBOX`);
    await page.locator('#messagelist tbody tr', { hasText: subject }).first().click();
  };
  const openFull = async (subject: string): Promise<string> => {
    await page.goto(`${mail.url}?_task=mail&_mbox=INBOX`);
    const uid = await uidOf(page, subject);
    await page.goto(`${mail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    return uid;
  };
  const reply = async (subject: string): Promise<void> => {
    const uid = await openFull(subject);
    await page.goto(`${mail.url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
    await page.waitForSelector('#composebody', { state: 'attached' });
  };

  it('underlines in the preview pane', async () => {
    await openInPreview('Ravenhill');
    expect((await waitUnderlined(page, 'firmly-client', PREVIEW)).length).toBeGreaterThan(0);
  });

  it('underlines on a full page, not in quotes, and the card says why', async () => {
    await openFull('Ravenhill');
    const words = await waitUnderlined(page, 'firmly-client');
    expect(words.join(' | ')).toMatch(/could you also add/i);
    expect(words.join(' | ')).not.toMatch(/which photos|contract is signed|deposit/i);
    const card = await openCard(page, 'firmly-client');
    expect(await card.innerText()).toContain('Beyond the agreement');
    await page.keyboard.press('Escape');
    proved('roundcube', 'server', 'read', 'newest', 'highlight');
  });

  it('underlines in a window of its own', async () => {
    const uid = await openFull('Ravenhill');
    const popup = page.waitForEvent('popup');
    await page.evaluate((address) => {
      window.open(address, 'own', 'width=900,height=700');
    }, `${mail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show&_extwin=1`);
    const own = await popup;
    expect((await waitUnderlined(own, 'firmly-client')).length).toBeGreaterThan(0);
    await own.close();
  });

  it('nudges in the plain text field, replaces the words, and one Ctrl+Z undoes it', async () => {
    await reply('Ravenhill');
    const area = page.locator('#composebody');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type("Hi, thank you. I'm free any time next week. ");
    const before = await area.inputValue();
    const bar = page.getByRole('toolbar');
    await expect.poll(() => bar.innerText()).toContain('1 place to look at');
    await bar.getByRole('button', { name: /place to look at/ }).click();
    const card = cardOf(page);
    await card.waitFor();
    expect(await card.locator('blockquote').innerText()).toContain('any time next week');
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(() => area.inputValue()).toMatch(/^Hi, thank you\. I can offer .*Which suits you better\? /);
    expect((await area.inputValue()).slice(-200)).toBe(before.slice(-200));
    await area.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => area.inputValue()).toBe(before);
    proved('roundcube', 'server', 'nudge', 'insert', 'undo');
  });

  it('draws its underline on the very words of the field', async () => {
    const mark = page.locator('[data-firmly] mark').first();
    const box = await mark.boundingBox();
    const field = await page.locator('#composebody').boundingBox();
    expect(box && field && box.y >= field.y && box.x >= field.x && box.x + box.width <= field.x + field.width).toBe(true);
  });

  it('sends two slots as words and nothing else', async () => {
    await reply('Ravenhill');
    const area = page.locator('#composebody');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello, ');
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => area.inputValue()).toMatch(/^Hello, I can offer .* or .*\. Which suits you better\?/);
    await page.locator('button.send, a.send').first().click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(1);
    const text = (sentMails(mail.sentDir)[0] ?? '').replaceAll('=\r\n', '');
    expect(text).toContain('Which suits you better?');
    expect(text).not.toMatch(/firmly|data-firmly|<mark/i);
    proved('roundcube', 'server', 'slots');
  });

  it('builds a whole reply in the flagged mail, which waits for the reply and is sent as the words it showed', async () => {
    await openFull('Ravenhill');
    await waitUnderlined(page, 'firmly-client');
    await command(ext, page, 'build-reply');
    const composer = page.getByRole('dialog', { name: 'Your reply' });
    const preview = composer.getByRole('textbox');
    await expect.poll(() => preview.inputValue()).toMatch(/^(?:Hello|Hi)[\s\S]*Best regards$/);
    const words = await preview.inputValue();
    await composer.getByRole('button', { name: 'Put into the reply' }).click();
    const area = page.locator('#composebody');
    await expect.poll(() => area.inputValue().catch(() => ''), { timeout: 15_000 }).toContain(words);
    const before = sentMails(mail.sentDir).length;
    await page.locator('button.send, a.send').first().click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(before + 1);
    const text = flowed(sentMails(mail.sentDir).at(-1) ?? '');
    for (const paragraph of words.split('\n\n')) expect(text).toContain(paragraph.replace(/\s+/g, ' '));
  });

  it('asks once before a reply is sent that gives time away, and sends it when told to', async () => {
    await reply('checkout');
    const area = page.locator('#composebody');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type("I'm wide open all week, so call me whenever you like. ");
    await expect.poll(() => page.getByRole('toolbar').innerText()).toContain('to look at');
    await page.waitForTimeout(700);
    const before = sentMails(mail.sentDir).length;
    await page.locator('button.send, a.send').first().click();
    const asks = page.getByRole('alertdialog');
    await asks.waitFor();
    await page.keyboard.press('Escape');
    expect(await area.inputValue()).toContain("I'm wide open all week");
    expect(sentMails(mail.sentDir)).toHaveLength(before);
    await page.locator('button.send, a.send').first().click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(before + 1);
    expect(sentMails(mail.sentDir).at(-1)).toContain('wide open all week');
  });

  it('judges mail against an agreement, cites its line, and counts what a change order charges and what is given away', async () => {
    const PRIYA = 'priya.raman@example.org';
    // The last test's reply has just left: the webmail is on its way back to the list.
    await page.waitForURL((url) => !url.search.includes('compose'));
    await page.waitForLoadState();
    deliver(mail, 'Form', 'Hello Vera,\r\n\r\nWhile you are in there, could you also add the contact form?\r\n\r\nPriya\r\n');
    deliver(mail, 'Journal', 'Hello Vera,\r\n\r\nWhile you are in there, could you also add a blog?\r\n\r\nPriya\r\n');
    const dashboard = await ext.context.newPage();
    await dashboard.goto(`chrome-extension://${ext.extensionId}/dashboard.html#clients`);
    await dashboard.getByText('Add a client').first().click();
    await dashboard.getByLabel('Mail address').fill(PRIYA);
    await dashboard.getByLabel('Name', { exact: true }).fill('Priya Raman');
    await dashboard.getByRole('button', { name: 'Add a client' }).click();
    await dashboard.getByRole('button', { name: 'Add an agreement' }).click();
    await dashboard.getByRole('button', { name: '+ item' }).click();
    await dashboard.getByLabel('Item, Included 1').fill('Contact form');
    await dashboard.getByLabel('Not included', { exact: true }).fill('Blog');
    await dashboard.getByLabel('Rate for this client').fill('€ 90 per hour');
    await dashboard.keyboard.press('Tab');
    await dashboard.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();

    // What was agreed is not flagged: the popup says why not.
    await openFull('Form');
    await page.waitForTimeout(1500);
    expect((await underlined(page, 'firmly-client')).join(' ')).not.toContain('could you also add');

    await openFull('Journal');
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    expect(await card.innerText()).toContain('Left out in your agreement: Blog');
    await page.keyboard.press('Escape');

    const popup = await ext.context.newPage();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    await popup.getByRole('button', { name: 'Dashboard' }).waitFor();
    expect(await popup.locator('.costs').innerText()).not.toContain('charged');

    await reply('Journal');
    await page.getByRole('button', { name: 'Build reply' }).first().click();
    const composer = page.getByRole('dialog', { name: 'Your reply' });
    await composer.locator('select', { hasText: 'change order' }).selectOption('change-order');
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain('change order');
    await composer.getByRole('button', { name: 'Put into the reply' }).click();
    await expect.poll(() => page.locator('#composebody').inputValue()).toContain('change order');
    await expect.poll(() => popup.locator('.costs').innerText()).toContain('charged: 1 hr (€90)');

    // The other way: a reply that says yes and names no price, and is sent.
    deliver(mail, 'Shop', 'Hello Vera,\r\n\r\nWhile you are at it, could you also set up a small shop for our cards?\r\n\r\nPriya\r\n');
    await openFull('Shop');
    await waitUnderlined(page, 'firmly-client');
    await reply('Shop');
    const area = page.locator('#composebody');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Sure, no problem, I will add it. ');
    await page.waitForTimeout(900);
    const before = sentMails(mail.sentDir).length;
    await page.locator('button.send, a.send').first().click();
    await page.waitForTimeout(500);
    if (await page.getByRole('alertdialog').isVisible()) await page.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(before + 1);
    await expect.poll(() => popup.locator('.costs').innerText()).toContain('given away: 1 hr (€90)');
    await dashboard.reload();
    await dashboard.getByRole('heading', { name: 'Given away' }).waitFor();
    await expect.poll(() => dashboard.getByLabel(/^Minutes/).count()).toBe(2);
    await popup.close();
    await dashboard.close();
  });

  it('offers other times to the next client while those are open', async () => {
    await reply('Ravenhill');
    const first = await slotsIn(page);
    await reply('checkout');
    const second = await slotsIn(page);
    expect(second.filter((slot) => first.includes(slot))).toEqual([]);
  });

  it('confirms the time that the client took, in the mail that leaves', async () => {
    await reply('Ravenhill');
    const area = page.locator('#composebody');
    await area.click();
    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => area.inputValue()).toContain('Which suits you better?');
    const [, weekday = '', rest = ''] = / or (\w+) (\d+ \w+ at \d\d:\d\d)\./.exec(await area.inputValue()) ?? [];
    await page.waitForTimeout(300);
    deliver(mail, 'A time for our call', `Hi Vera,\n\nthank you, ${weekday} works for me.\n\nPriya`);
    await page.goto(`${mail.url}?_task=mail&_mbox=INBOX`);
    const uid = await uidOf(page, 'A time for our call');
    await page.goto(`${mail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    await page.waitForTimeout(1_200);
    await page.goto(`${mail.url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
    await page.getByRole('button', { name: `Confirm ${weekday} ${rest}` }).click();
    await expect.poll(() => area.inputValue()).toContain(`${weekday} ${rest} it is.`);
    await page.getByRole('button', { name: 'Invitation file' }).waitFor();
    const before = sentMails(mail.sentDir).length;
    await page.locator('button.send, a.send').first().click();
    await expect.poll(() => sentMails(mail.sentDir).length, { timeout: 20_000 }).toBe(before + 1);
    expect(flowed(sentMails(mail.sentDir).at(-1) ?? '')).toContain(`${weekday} ${rest} it is.`);
  });

  it('carries words from the message into the reply that its own press opens', async () => {
    await openFull('Ravenhill');
    await waitUnderlined(page, 'firmly-client');
    const card = await openCard(page, 'firmly-client');
    const words = await card.getByRole('listitem').first().locator('p').innerText();
    await card.getByRole('listitem').first().getByRole('button').click();
    await page.waitForURL(/_action=compose/);
    await expect.poll(() => page.locator('#composebody').inputValue(), { timeout: 15_000 }).toContain(words);
  });

  it('flags neither the newsletter nor the user’s own mail', async () => {
    await page.goto(`${mail.url}?_task=mail&_mbox=Sent`);
    await page.locator('#messagelist tbody tr').first().waitFor();
    const uid = await uidOf(page, 'checkout');
    await page.goto(`${mail.url}?_task=mail&_mbox=Sent&_uid=${uid}&_action=show`);
    await page.waitForSelector('#messagebody');
    await page.waitForTimeout(1_000);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
    proved('roundcube', 'server', 'own');
  });

  async function slotsIn(at: Page): Promise<string[]> {
    const area = at.locator('#composebody');
    await area.click();
    await at.keyboard.press('Control+Home');
    await at.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => area.inputValue()).toMatch(/Which suits you better\?/);
    return [...(await area.inputValue()).matchAll(/\b\d{1,2} [A-Z][a-z]{2,8} at \d\d:\d\d/g)].map((m) => m[0]).slice(0, 2);
  }
});

describe.runIf(canRunRoundcube)('a real Roundcube, HTML editor in a frame', () => {
  const env = { PORT: '8530', WEBMAIL_HTMLEDITOR: '1', WEBMAIL_LANG: 'ru_RU' };
  const EDITOR = '#composebody_ifr';
  let ext: Recorded;
  let mail: Roundcube;
  let page: Page;

  beforeAll(async () => {
    mail = await startRoundcube(env);
    ext = await withExtension();
    page = await ext.context.newPage();
    await logIn(page, mail);
  });
  afterAll(async () => {
    await ext.context.close();
    stopRoundcube(env);
  });

  it('nudges, replaces and is undone in one step, in a Russian interface', async () => {
    const uid = await uidOf(page, 'Ravenhill');
    await page.goto(`${mail.url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
    const body = page.frameLocator(EDITOR).locator('body');
    await body.waitFor();
    await body.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type("Hi, thank you. I'm free any time next week. ", { delay: 5 });
    expect((await waitUnderlined(page, 'firmly-draft', EDITOR)).join()).toContain('any time next week');
    const before = await body.innerText();
    const { x, y } = await pointOf(page, 'firmly-draft', 0, EDITOR);
    await page.mouse.click(x, y);
    const card = cardOf(page);
    await card.waitFor();
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(() => body.innerText()).toMatch(/thank you\.\sI can offer .*Which suits you better\?/);
    await body.press('Control+z');
    await expect.poll(() => body.innerText()).toBe(before);
    // Undone at once, they do not come a second time.
    await page.waitForTimeout(400);
    expect(await body.innerText()).toBe(before);
    // The words are back, and so is what their card says.
    if (await card.isVisible()) await card.getByRole('button', { name: 'Close' }).click();
  });

  it('puts two slots at the caret', async () => {
    const body = page.frameLocator(EDITOR).locator('body');
    await body.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello, ', { delay: 5 });
    await page.getByRole('toolbar').filter({ hasText: 'two time slots' }).getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => body.innerText()).toMatch(/^Hello,\sI can offer .*Which suits you better\?/);
  });
});

/** The words of a plain mail as they are read: encoded line ends and wrapped lines undone. */
function flowed(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
  return bytes.replace(/\s+/g, ' ');
}

let delivered = 0;
/** A new mail from the client of the bakery's thread, put where the mail server keeps the inbox. */
function deliver({ sentDir }: Roundcube, subject: string, text: string): void {
  const id = `${String(Date.now())}.${String(++delivered)}`;
  const mail = [
    'From: Priya Raman <priya.raman@example.org>',
    'To: Vera Sokolova <vera@example.com>',
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${id}@example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ];
  writeFileSync(join(sentDir, '..', 'mail', 'Maildir', 'new', `${id}.test`), mail.join('\r\n'));
}
