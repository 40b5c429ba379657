import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { badge, type Recorded, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';
import { allRows, fillDemo, openPage, violations } from './support/store';

const DAY = 86_400_000;
const isoDay = (moment: number): string => {
  const day = new Date(moment);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

describe('triage by keyboard', () => {
  let ext: Recorded;
  let popup: Page;
  const cards = (): Locator => popup.getByRole('article');
  const focused = (): Promise<string | undefined> =>
    popup.evaluate(() => (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('article')?.dataset['thread']);

  beforeAll(async () => {
    ext = await withExtension();
    await fillDemo(ext);
    popup = await openPage(ext, 'popup.html');
    await cards().first().waitFor();
  });
  afterAll(async () => {
    await ext.context.close();
  });

  it('walks with j and k, handles with e, and takes it back with u', async () => {
    expect(await cards().count()).toBe(8);
    await popup.keyboard.press('j');
    expect(await focused()).toBe('demo-0');
    await popup.keyboard.press('j');
    await popup.keyboard.press('j');
    await popup.keyboard.press('k');
    expect(await focused()).toBe('demo-1');
    await popup.keyboard.press('e');
    await expect.poll(() => cards().count()).toBe(7);
    // The next one takes its place and the focus, so the hand need not move.
    await expect.poll(focused).toBe('demo-2');
    await popup.keyboard.press('e');
    await expect.poll(focused).toBe('demo-3');
    await expect.poll(() => badge(ext)).toBe('6');
    await popup.getByRole('status').filter({ hasText: 'Marked handled.' }).waitFor();
    await popup.keyboard.press('u');
    await popup.keyboard.press('u');
    await expect.poll(() => cards().count()).toBe(8);
    await expect.poll(() => badge(ext)).toBe('8');
    // Nothing is left to take back.
    await popup.keyboard.press('u');
    expect(await popup.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
  });

  it('searches with /, and a letter typed there is a letter', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.type('jeux');
    await expect.poll(() => popup.getByRole('searchbox').inputValue()).toBe('jeux');
    await popup.getByText('No thread fits these filters.').waitFor();
    await popup.keyboard.press('Escape');
    await expect.poll(() => cards().count()).toBe(8);
  });

  it('shows each flag in its sentence', async () => {
    const excerpt = cards().first().locator('.excerpt');
    expect(await excerpt.innerText()).toContain('The pages look great. Could you also set up a newsletter while you are in there?');
    expect(await excerpt.locator('mark').innerText()).toBe('Could you also set up a newsletter');
  });

  it('snoozes with s until a date, refuses one that is over, wakes by itself, and takes it back', async () => {
    await cards().first().focus();
    await popup.keyboard.press('s');
    const menu = popup.getByRole('group', { name: 'Snooze' });
    await menu.waitFor();
    expect(
      await menu
        .getByRole('button')
        .first()
        .evaluate((e) => e === document.activeElement),
    ).toBe(true);
    await menu.getByLabel('Day to come back on').fill(isoDay(Date.now() - DAY));
    await menu.getByRole('button', { name: 'Until that day' }).click();
    await menu.getByRole('alert').filter({ hasText: 'begun already' }).waitFor();
    await popup.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await focused()).toBe('demo-0');
    expect(await cards().count()).toBe(8);

    await popup.keyboard.press('s');
    await menu.getByLabel('Day to come back on').fill(isoDay(Date.now() + 3 * DAY));
    await menu.getByRole('button', { name: 'Until that day' }).click();
    await expect.poll(() => cards().count()).toBe(7);
    await popup.keyboard.press('u');
    await expect.poll(() => cards().count()).toBe(8);

    await cards().first().focus();
    await popup.keyboard.press('s');
    await popup.keyboard.press('Enter');
    await expect.poll(() => cards().count()).toBe(7);
    await popup.getByRole('button', { name: 'Snoozed', exact: true }).click();
    await expect.poll(() => cards().first().innerText()).toContain('Comes back');
    expect(await violations(popup)).toEqual([]);
    const alarms = await ext.worker.evaluate(() => chrome.alarms.getAll());
    const wake = alarms.find(({ name }) => name === 'wake')?.scheduledTime ?? 0;
    expect(wake).toBeGreaterThan(Date.now());
    // The night passes: the row is due, and the alarm rings.
    await ext.worker.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('firmly');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('threads', 'readwrite');
            const store = tx.objectStore('threads');
            store.get('demo-0').onsuccess = (event) => {
              store.put({ ...(event.target as IDBRequest<object>).result, wakeAt: Date.now() - 1 });
            };
            tx.oncomplete = () => {
              opening.result.close();
              (chrome.alarms.onAlarm as unknown as { dispatch: (alarm: unknown) => void }).dispatch({ name: 'wake' });
              resolve();
            };
          };
        }),
    );
    await popup.getByText('Nothing is snoozed.').waitFor();
    await popup.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => cards().first().getAttribute('data-thread')).toBe('demo-0');
    expect(await cards().count()).toBe(8);
  });

  it('groups by client with g', async () => {
    await popup.keyboard.press('g');
    const heads = popup.getByRole('heading', { level: 2 }).filter({ hasText: /\d threads?/ });
    expect(await heads.allInnerTexts()).toEqual(expect.arrayContaining(['Orla Finch 2 threads', 'Iris Vale 1 thread']));
    const names = await cards().locator('header strong').allInnerTexts();
    expect(names.filter((name, i) => name !== names[i - 1]).length).toBe(new Set(names).size);
    await popup.keyboard.press('g');
    await expect.poll(() => heads.count()).toBe(0);
  });

  it('opens no site that Firmly may not read: the address may have come with somebody’s backup', async () => {
    const tabs = ext.context.pages().length;
    await cards().first().getByRole('button', { name: 'Open thread' }).click();
    await popup.getByRole('alert').filter({ hasText: 'Firmly may not work on mail.example.com.' }).waitFor();
    expect(ext.context.pages().length).toBe(tabs);
  });

  it('is worked by the same keys on a Russian keyboard', async () => {
    await cards().first().focus();
    await popup.evaluate(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true, cancelable: true }));
    });
    expect(await focused()).toBe('demo-1');
  });

  it('leaves the focus where the user went when a thread goes later', async () => {
    await popup.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => cards().first().getAttribute('aria-setsize')).toBe('50');
    const first = popup.locator('article[aria-posinset="1"]');
    await first.getByRole('button', { name: 'Mark handled' }).click();
    await first.getByRole('button', { name: 'Reopen' }).waitFor();
    await popup.getByRole('searchbox').pressSequentially('museum', { delay: 60 });
    await expect.poll(() => first.innerText()).toContain('Museum');
    expect(await popup.getByRole('searchbox').inputValue()).toBe('museum');
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await popup.getByRole('searchbox').press('Escape');
    await popup.getByRole('button', { name: 'Open', exact: true }).click();
    await popup.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => cards().count()).toBe(8);
  });

  it('marks somebody as no client, and takes that back with all that was handled', async () => {
    const card = popup.getByRole('article', { name: /^Orla Finch/ }).first();
    await card.getByRole('button', { name: 'More…' }).click();
    await popup.getByRole('button', { name: 'Not a client: never judge' }).click();
    await expect.poll(() => popup.getByRole('article', { name: /^Orla Finch/ }).count()).toBe(0);
    await popup.getByText('Marked as no client.').waitFor();
    await popup.keyboard.press('u');
    await expect.poll(() => popup.getByRole('article', { name: /^Orla Finch/ }).count()).toBe(2);
  });

  it('asks before it deletes a client with everything', async () => {
    const card = popup.getByRole('article', { name: /^Iris Vale/ }).first();
    await card.getByRole('button', { name: 'More…' }).click();
    await popup.getByRole('button', { name: 'Delete everything about this client' }).click();
    await popup.getByText('Everything about Iris Vale goes').waitFor();
    await popup.keyboard.press('Escape');
    expect(await popup.getByRole('article', { name: /^Iris Vale/ }).count()).toBe(1);
    await card.getByRole('button', { name: 'More…' }).click();
    await popup.getByRole('button', { name: 'Delete everything about this client' }).click();
    await popup.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => popup.getByRole('article', { name: /^Iris Vale/ }).count()).toBe(0);
    const { flags = [], clients = [], ledger = [] } = await allRows(popup);
    expect(JSON.stringify([flags, clients, ledger])).not.toContain('iris.vale');
  });

  it('stands at the browser’s side as well, as high as that is', async () => {
    const side = await openPage(ext, 'popup.html?side');
    await side.setViewportSize({ width: 360, height: 900 });
    await side.getByRole('article').first().waitFor();
    expect(await side.locator('main').evaluate((e) => e.getBoundingClientRect().height)).toBe(900);
    expect(await side.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await side.getByRole('button', { name: 'Keep open at the side' }).count()).toBe(0);
    expect(await popup.getByRole('button', { name: 'Keep open at the side' }).count()).toBe(1);
    const manifest = await ext.worker.evaluate(() => chrome.runtime.getManifest() as { side_panel?: { default_path: string } });
    expect(manifest.side_panel?.default_path).toBe('popup.html?side');
    await side.close();
  });
});

describe('a long list', () => {
  let ext: Recorded;
  let popup: Page;
  beforeAll(async () => {
    ext = await withExtension();
    await fillDemo(ext, { threads: 10_000, open: 10_000 });
    popup = await openPage(ext, 'popup.html');
    await popup.getByRole('article').first().waitFor();
  });
  afterAll(async () => {
    await ext.context.close();
  });

  it('of ten thousand draws only what is in sight, and is walked through to its end by key', async () => {
    await popup.getByRole('status').filter({ hasText: '10,000 open' }).waitFor();
    for (let pages = 1; pages < 10; pages++) {
      const more = popup.getByRole('button', { name: 'Show more' });
      await more.click();
      await expect.poll(() => popup.getByRole('article').first().getAttribute('aria-setsize')).toBe(String(50 * (pages + 1)));
    }
    await popup.getByText('The newest 500. Search finds the rest.').waitFor();
    await popup.locator('.threads').evaluate((list) => {
      list.scrollTop = 0;
    });
    await popup.locator('article[aria-posinset="1"]').focus();
    let most = 0;
    for (let i = 0; i < 70; i++) {
      await popup.keyboard.press('j');
      await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('aria-posinset'))).toBe(String(i + 2));
      most = Math.max(most, await popup.getByRole('article').count());
    }
    expect(most).toBeLessThan(20);
    await popup.keyboard.press('e');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('aria-posinset'))).toBe('71');
    expect(await violations(popup)).toEqual([]);
  });

  it('finds by search what the list does not hold', async () => {
    await popup.getByRole('searchbox').fill('museum');
    await expect.poll(() => popup.getByRole('article').first().innerText()).toContain('Museum guide');
  });
});

describe('quick actions', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let mail: Page;
  const popupOver = async (page: Page): Promise<Page> => {
    const popup = await ext.context.newPage();
    await page.bringToFront();
    await popup.goto(`chrome-extension://${ext.extensionId}/popup.html`);
    await popup.getByRole('article').first().waitFor();
    return popup;
  };

  beforeAll(async () => {
    site = await serve({
      '/nothing': '<!doctype html><title>Nothing</title>',
      '/one': mailPage('<p>Could I pick your brain about our roof?</p>', { subject: 'Roof', draft: '<div><br></div>' }),
    });
    ext = await withExtension();
    mail = await ext.context.newPage();
    await mail.goto(`${site.url}/one`);
    await waitUnderlined(mail, 'firmly-client');
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it.each([
    ['Reply', 'Thank you'],
    ['Offer slots', 'Which suits you'],
  ])('%s opens the composer in the thread’s own tab', async (name, words) => {
    const popup = await popupOver(mail);
    await popup.getByRole('button', { name, exact: true }).click();
    const composer = mail.getByRole('dialog', { name: 'Your reply' });
    await composer.waitFor();
    await expect.poll(() => composer.getByRole('textbox').inputValue()).toContain(words);
    expect(await mail.evaluate(() => document.visibilityState)).toBe('visible');
    await mail.keyboard.press('Escape');
    await composer.waitFor({ state: 'detached' });
    await popup.close();
  });

  it('opens a tab for a thread that none shows, and the composer in it', async () => {
    const popup = await popupOver(mail);
    await mail.goto(`${site.url}/nothing`);
    await popup.bringToFront();
    const opening = ext.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Reply', exact: true }).click();
    const fresh = await opening;
    await fresh.getByRole('dialog', { name: 'Your reply' }).waitFor();
    await fresh.close();
    await popup.close();
    await mail.goto(`${site.url}/one`);
    await waitUnderlined(mail, 'firmly-client');
  });

  it('pauses on this site until told otherwise, and takes the underlines away at once', async () => {
    let popup = await popupOver(mail);
    await popup
      .locator('summary', { has: popup.locator('svg') })
      .first()
      .press('Enter');
    await popup.getByRole('button', { name: /^On 127\.0\.0\.1/ }).click();
    await popup.getByText(/^Paused on 127\.0\.0\.1/).waitFor();
    await expect.poll(() => underlined(mail, 'firmly-client')).toEqual([]);
    expect(await violations(popup)).toEqual([]);
    await mail.reload();
    await mail.waitForTimeout(1_000);
    expect(await underlined(mail, 'firmly-client')).toEqual([]);
    await popup.close();
    popup = await popupOver(mail);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await waitUnderlined(mail, 'firmly-client');
    await popup.close();
  });

  it('pauses for an hour, and for one client', async () => {
    const popup = await popupOver(mail);
    await popup
      .locator('summary', { has: popup.locator('svg') })
      .first()
      .press('Enter');
    await popup.getByRole('button', { name: 'For an hour' }).click();
    await popup.getByText(/^Paused until/).waitFor();
    await expect.poll(() => underlined(mail, 'firmly-client')).toEqual([]);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await waitUnderlined(mail, 'firmly-client');

    await popup.getByRole('button', { name: 'More…' }).click();
    await popup.getByRole('button', { name: 'Pause for Orla Finch' }).click();
    await expect.poll(() => underlined(mail, 'firmly-client')).toEqual([]);
    await popup.getByRole('button', { name: /^Undo/ }).click();
    await waitUnderlined(mail, 'firmly-client');
    await popup.close();
    expect(ext.errors).toEqual([]);
  });
});
