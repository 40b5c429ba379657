import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const PAID =
  '<p>Thanks for the draft.</p><p>While you are in there, could you also add a gallery? Please bill us.</p><p>Could I pick your brain about our roof?</p>';
const MIXED =
  '<p>Добрый день! Пересылаю слова партнёра, он пишет по-английски.</p><p>While you are in there, could you also add a gallery for the summer photos?</p><p>Спасибо, Анна</p>';

const ASKED = '<p>Could I pick your brain about our roof?</p>';
const FOOTER = '<p class="foot"><a href="https://news.example.com/u/unsubscribe?id=7">Leave</a></p>';

describe('what is judged, how strictly, and why not', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let mail: Page;
  let options: Page;

  beforeAll(async () => {
    site = await serve({
      '/paid': mailPage(PAID, { subject: 'Gallery' }),
      '/mixed': mailPage(MIXED, { subject: 'Слова партнёра' }).replaceAll('thread-f:1', 'thread-f:12').replaceAll('msg-f:1', 'msg-f:12'),
      '/list': mailPage(ASKED + FOOTER, { subject: 'Our roofs this autumn' }),
      '/about-a-list':
        mailPage(`${ASKED}<p>The page <a href="https://shop.example.com/opt-out">https://shop.example.com/opt-out</a> is blank.</p>
        <blockquote class="gmail_quote">${FOOTER}</blockquote>`),
      '/answer': mailPage('<p>While you are in there, could you also add a gallery for the summer photos?</p>', {
        subject: 'Summer photos',
        draft: 'Hi Orla, sure, I will add the gallery. Mira',
      }),
      '/automatic': mailPage(ASKED, { subject: 'Automatische Antwort: Dach' }),
      '/russian': mailPage('<p>Здравствуйте! Раз уж вы там, добавьте заодно страницу с отзывами, это же пять минут.</p>', {
        subject: 'Отзывы',
      })
        .replaceAll('thread-f:1', 'thread-f:13')
        .replaceAll('msg-f:1', 'msg-f:13'),
    });
    ext = await withExtension();
    mail = await ext.context.newPage();
    options = await ext.context.newPage();
    await options.goto(`chrome-extension://${ext.extensionId}/dashboard.html#settings`);
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('says in the popup what was heard in the thread in front and not flagged', async () => {
    await mail.goto(`${site.url}/paid`);
    expect(await waitUnderlined(mail, 'firmly-client')).toEqual(['pick your brain']);
    const popup = await ext.context.newPage();
    await mail.bringToFront();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    const part = popup.locator('details', { hasText: 'Heard, and not flagged' });
    await part.waitFor();
    expect(await part.getByRole('listitem').first().isVisible()).toBe(false);
    await part.locator('summary').press('Enter');
    await expect.poll(() => part.innerText()).toMatch(/While you are in there[\s\S]*they offer to pay/);
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.close();
  });

  it('reads a draft together with the message it answers', async () => {
    await mail.goto(`${site.url}/answer`);
    expect((await waitUnderlined(mail, 'firmly-draft')).join()).toContain('sure, I will add');
    const card = await openCard(mail, 'firmly-draft', 0);
    await expect.poll(() => card.innerText()).toContain('They asked for more; your reply says yes and names no price.');
    await mail.keyboard.press('Escape');
    // With a price it is an offer; and when the request is called no problem, so is the answer to it.
    const draft = mail.locator('#editor');
    await draft.fill('Hi Orla, sure, I will add the gallery; it costs 200 euros. Mira');
    await expect.poll(() => underlined(mail, 'firmly-draft')).toEqual([]);
    await draft.fill('Hi Orla, sure, I will add the gallery. Mira');
    await waitUnderlined(mail, 'firmly-draft');
    const request = await openCard(mail, 'firmly-client', 0);
    await request.getByRole('button', { name: 'Not a problem' }).click();
    await expect.poll(() => underlined(mail, 'firmly-client')).toEqual([]);
    await draft.press('End');
    await mail.keyboard.type(' ');
    await expect.poll(() => underlined(mail, 'firmly-draft')).toEqual([]);
  });

  it.each([
    ['/list', []],
    ['/automatic', []],
    ['/about-a-list', ['pick your brain']],
  ])('judges what is written to one person by one: %s', async (path, words) => {
    await mail.goto(`${site.url}${path}`);
    await mail.locator('.M9, [role="list"]').first().waitFor();
    await mail.waitForTimeout(800);
    expect(await underlined(mail, 'firmly-client')).toEqual(words);
    await mail.locator('.foot').evaluateAll((all) => {
      for (const foot of all) foot.remove();
    });
    await mail.locator('h2').evaluate((e) => (e.textContent = 'About the roof'));
    if (path !== '/automatic') await expect.poll(() => underlined(mail, 'firmly-client')).toEqual(['pick your brain']);
  });

  it('judges a Russian mail, and the English paragraph of a mixed one', async () => {
    await mail.goto(`${site.url}/russian`);
    expect((await waitUnderlined(mail, 'firmly-client')).join(' | ')).toContain('Раз уж вы там');
    await mail.goto(`${site.url}/mixed`);
    expect((await waitUnderlined(mail, 'firmly-client')).join(' | ')).toContain('While you are in there');
  });

  it('explains a pasted text in the settings: flagged, not flagged, and mail in an unknown language', async () => {
    const part = options.getByRole('region', { name: 'Try it on a text' });
    await part
      .getByLabel('Text of a mail')
      .fill(
        'Could you also add a gallery? Please bill us.\n\nCould I pick your brain about our roof?\n\nOn Mon, 3 March 2025 at 10:15, Ann <ann@example.com> wrote:\n> Could you also add a banner?',
      );
    await part.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => part.locator('mark').allInnerTexts()).toEqual(['pick your brain']);
    expect(await part.innerText()).toMatch(
      /Advice for free[\s\S]*free-advice\/pick-your-brain[\s\S]*Heard, and not flagged[\s\S]*they offer to pay/,
    );
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
    await part
      .getByLabel('Text of a mail')
      .fill(
        'Guten Tag, könnten Sie bitte noch eine Seite für unsere Mitarbeiter einbauen? Das ist sicher schnell gemacht. Vielen Dank und viele Grüße',
      );
    await part.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => part.innerText()).toContain('no rules for the language');
    await part.getByRole('combobox').selectOption('draft');
    await part.getByLabel('Text of a mail').fill("I'm wide open for the next three weeks.");
    await part.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => part.locator('mark').count()).toBe(1);
  });

  it('keeps the chosen sensitivity, and judges open mail by it', async () => {
    await mail.goto(`${site.url}/paid`);
    await waitUnderlined(mail, 'firmly-client');
    await options.bringToFront();
    const careful = options.getByRole('radio', { name: /Careful/ });
    await careful.check();
    await options.reload();
    await expect.poll(() => careful.isChecked()).toBe(true);
    await mail.bringToFront();
    await expect.poll(async () => (await underlined(mail, 'firmly-client')).length).toBeLessThanOrEqual(1);
    await options.getByRole('radio', { name: /Balanced/ }).check();
    await expect.poll(() => options.getByRole('radio', { name: /Balanced/ }).isChecked()).toBe(true);
    await expect.poll(async () => (await underlined(mail, 'firmly-client')).length).toBe(1);
  });
});
