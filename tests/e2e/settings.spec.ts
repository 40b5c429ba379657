import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';
import { allRows, goTo, openPage } from './support/store';

const BODY = '<p>While you are in there, could you also add a gallery?</p><p>Could I pick your brain about our roof?</p>';

describe('a changed setting', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let mail: Page;
  let settings: Page;
  const marked = async (): Promise<string> => (await underlined(mail, 'firmly-client')).join(' | ');

  beforeAll(async () => {
    site = await serve({ '/mail': mailPage(BODY, { subject: 'Gallery', draft: '<div>Hi Orla, I am free any time. </div>' }) });
    ext = await withExtension();
    mail = await ext.context.newPage();
    await mail.goto(`${site.url}/mail`);
    await waitUnderlined(mail, 'firmly-client');
    settings = await openPage(ext, 'dashboard.html#settings');
    await settings.getByRole('heading', { name: 'Time and slots' }).waitFor();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('switches one sign off and on in the open mail', async () => {
    expect(await marked()).toContain('pick your brain');
    await settings.getByText('Each sign by itself').click();
    await settings.getByLabel('Advice for free', { exact: true }).selectOption('off');
    await expect.poll(marked).not.toContain('pick your brain');
    expect(await marked()).toContain('could you also');
    await settings.getByLabel('Advice for free', { exact: true }).selectOption('');
    await expect.poll(marked).toContain('pick your brain');
  });

  it('is held to in the offer that is made next: hours, zone and style', async () => {
    await settings.getByLabel('An offer names').selectOption('halves');
    await mail.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => mail.locator('#editor').innerText()).toMatch(/(?:morning|afternoon).* or /);
    await settings.getByLabel('An offer names').selectOption('hours');
  });

  it('is kept when its page is closed in the middle of a word, and undone by no other window', async () => {
    const kept = async (key: string): Promise<unknown> =>
      ((await allRows(settings))['settings'] as { key: string; value: unknown }[]).find((row) => row.key === key)?.value;
    const tuesday = (page: Page) => page.getByRole('group', { name: 'Working hours' }).getByLabel('Tuesday', { exact: true });
    const one = await openPage(ext, 'dashboard.html#settings');
    const minutes = one.getByLabel('Meeting length, minutes');
    await minutes.fill('045');
    await minutes.blur();
    // As it is kept.
    await expect.poll(() => minutes.inputValue()).toBe('45');
    await settings.getByLabel('Meeting length, minutes').fill('50');
    await settings.getByLabel('Meeting length, minutes').blur();
    await expect.poll(() => minutes.inputValue()).toBe('50');
    await one.getByLabel('Monday, from').fill('8');
    await tuesday(settings).uncheck();
    await expect.poll(() => tuesday(one).isChecked()).toBe(false);
    await one.close({ runBeforeUnload: true });
    await expect.poll(() => kept('workingHours')).toMatchObject({ '1': { from: '08:00', to: '17:00' }, '2': null });
    expect(await kept('meetingMinutes')).toBe(50);
    await tuesday(settings).check();
    await expect.poll(() => kept('workingHours')).toMatchObject({ '2': { from: '09:00', to: '17:00' } });
  });

  it('sets the tone in which words come first', async () => {
    await settings.getByLabel('Usual tone of suggestions').selectOption('firm');
    const card = await openCard(mail, 'firmly-client');
    await expect.poll(() => card.getByRole('radio', { name: 'Firm' }).isChecked()).toBe(true);
    await mail.keyboard.press('Escape');
  });

  it('wears its colours in every page and on the webmail at once', async () => {
    const popup = await openPage(ext, 'popup.html');
    await popup.getByRole('article').first().waitFor();
    await settings.getByLabel('Appearance').selectOption('dark');
    const look = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['appearance']);
    await expect.poll(() => look(settings)).toBe('dark');
    await expect.poll(() => look(popup)).toBe('dark');
    // The bar by the reply that was open before, too.
    await expect.poll(() => mail.locator('[data-firmly][data-appearance="dark"]').getByRole('toolbar').count()).toBe(1);
    await openCard(mail, 'firmly-client');
    await expect.poll(() => mail.locator('[data-firmly][data-appearance="dark"]').count()).toBeGreaterThan(0);
    await mail.keyboard.press('Escape');
    // Worn from the first paint on.
    await popup.goto('about:blank');
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => look(popup)).toBe('dark');
    await settings.getByLabel('Appearance').selectOption('auto');
    await popup.close();
  });

  it('speaks another language in page, popup and webmail', async () => {
    const popup = await openPage(ext, 'popup.html');
    await popup.getByRole('article').first().waitFor();
    await settings.getByLabel('Language of Firmly').selectOption('ru');
    await settings.getByRole('heading', { name: 'Настройки', exact: true }).waitFor();
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('ru');
    const card = await openCard(mail, 'firmly-client');
    await expect.poll(() => card.innerText()).toContain('Как сказать лучше');
    await mail.keyboard.press('Escape');
    const bar = mail.getByRole('toolbar', { name: 'Firmly: этот ответ' });
    await bar.getByRole('button', { name: 'Предложить два варианта времени' }).waitFor();
    expect(await bar.getByRole('button', { name: /Offer/ }).count()).toBe(0);
    await expect.poll(() => popup.locator('main').innerText()).toContain('Разобрано');
    await settings.getByLabel('Язык Firmly').selectOption('auto');
    await settings.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await expect.poll(() => popup.locator('main').innerText()).toContain('Mark handled');
    await popup.close();
  });

  it('is found by its words, and its part by key', async () => {
    const search = settings.getByRole('searchbox', { name: 'Search the settings' });
    await search.fill('xylophone');
    await settings.getByText('No setting fits these words.').waitFor();
    await search.fill('quoted words days');
    await expect.poll(() => settings.locator('.stack > section:visible').count()).toBe(1);
    expect(await settings.locator('.stack > section:visible h2').innerText()).toBe('Forget old words');
    // What people call it otherwise.
    await search.fill('backup');
    await expect.poll(() => settings.locator('.stack > section:visible h2').allInnerTexts()).toEqual(['Forget old words']);
    await search.press('Escape');
    await expect.poll(() => settings.locator('.stack > section:visible').count()).toBe(13);
    await settings.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('button', { name: 'Keys' }).press('Enter');
    expect(await settings.evaluate(() => document.activeElement?.id)).toBe('keys');
  });

  it('forgets old words and keeps the counts', async () => {
    const old = Date.now() - 40 * 86_400_000;
    await settings.evaluate(
      (at) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('firmly');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('flags', 'readwrite');
            const store = tx.objectStore('flags');
            store.getAll().onsuccess = (event) => {
              const [first] = (event.target as IDBRequest<object[]>).result;
              store.put({ ...first, seenAt: at });
            };
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      old,
    );
    const flags = async (): Promise<{ excerpt: string; seenAt: number }[]> =>
      (await allRows(settings))['flags'] as { excerpt: string; seenAt: number }[];
    const before = await flags();
    const days = settings.getByLabel('Days to keep quoted words');
    await days.fill('30');
    await days.blur();
    // What cannot be taken back is not done by leaving a field.
    expect((await flags()).filter(({ excerpt }) => excerpt === '…')).toHaveLength(0);
    // A key alone makes no words go: it goes to the safe answer.
    await settings.getByLabel('Days to keep quoted words').press('Enter');
    expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await settings.getByRole('button', { name: 'Forget words older than 30 days' }).click();
    await expect.poll(async () => (await flags()).find(({ seenAt }) => seenAt === old)?.excerpt).toBe('…');
    expect(await flags()).toHaveLength(before.length);
    expect((await flags()).filter(({ excerpt }) => excerpt !== '…')).toHaveLength(before.length - 1);
    await days.fill('-1');
    await days.press('Enter');
    await settings.getByText('A whole number of days from 0 to 3650.').waitFor();
  });

  it('brings back a client that was set apart', async () => {
    await goTo(settings, '#client=orla.finch%40example.com');
    await settings.getByLabel('Quiet: mail from this client is not judged for now').check();
    await expect.poll(marked).toBe('');
    await goTo(settings, '#settings');
    await settings.getByRole('button', { name: 'Judge again: Orla Finch' }).click();
    await expect.poll(marked).toContain('pick your brain');
    await settings.getByText('Mail from every client is judged.').waitFor();
    expect(ext.errors).toEqual([]);
  });
});
