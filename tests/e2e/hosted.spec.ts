import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { servePages } from '@/scripts/demo/server';
import { builtAt } from '@/scripts/lib/browser';
import { cardOf, type Recorded, ROOT, withExtension } from './support/extension';
import { proved } from './support/matrix';

/** Where things are on a webmail's page structures, in `tests/pages/<id>`. */
interface Case {
  readonly id: string;
  /** Where the thread is at home; some webmails name it in the address. */
  readonly address?: string;
  /** The frame of the client's mail, of the editor, and the editor in it. */
  readonly frame?: string;
  readonly editorFrame?: string;
  readonly editor?: string;
  /** What the reply button is, when the page structure has one that is known. */
  readonly reply?: string;
}

const CASES: readonly Case[] = [
  { id: 'outlook', address: '/mail/0/inbox/id/AAQkAD', reply: '.rrow button:first-child' },
  { id: 'yahoo', address: '/n/folders/1/messages/AG01', reply: '#reply' },
  {
    id: 'proton',
    address: '/u/0/inbox/conversation01',
    frame: '#framed1',
    editorFrame: '#editorframe',
    editor: '#rooster-editor',
    reply: '[data-testid="message-view-1"] [data-testid="message-view:reply"]',
  },
  { id: 'fastmail', address: '/mail/Inbox/T01', reply: '#reply' },
  { id: 'zoho', address: '/zm/', editorFrame: '#editorframe', editor: 'body', reply: '#reply' },
  { id: 'icloud', frame: '#app >> #mail', editorFrame: '#editorframe' },
  { id: 'gmx', frame: '#thirdPartyFrame_mail >> #mail-detail', editorFrame: '#editorframe', editor: 'body' },
  { id: 'yandex', reply: '#reply' },
  { id: 'mailru', address: '/inbox/0:17000000000000000002:0/', reply: '#reply' },
];

const CLIENT = 'orla.finch@example.com';
const me = (id: string): string => `mira.${id}@example.com`;
const read = (file: string): string => readFileSync(join(ROOT, 'tests/pages', file), 'utf8');

/** The document that a chain of frames leads to. */
async function within(page: Page, frames = ''): Promise<Frame> {
  let frame = page.mainFrame();
  for (const selector of frames.split(' >> ').filter(Boolean)) {
    const element = await frame.waitForSelector(selector);
    frame = (await element.contentFrame()) ?? frame;
  }
  return frame;
}

/** The drawn words of a highlight in one document. */
function wordsIn(frame: Frame, name: string): Promise<string[]> {
  return frame.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])] as Range[];
    return ranges.filter((range) => range.getClientRects().length > 0).map((range) => range.toString().replace(/\s+/g, ' '));
  }, name);
}

/** Presses on the first drawn words of a highlight; frames may hold frames. */
async function pressWords(page: Page, frame: Frame, name: string): Promise<void> {
  const point = await frame.evaluate((key) => {
    const range = ([...(CSS.highlights.get(key) ?? [])] as Range[]).find((r) => r.getClientRects().length > 0);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x + Math.min(30, box.width / 2), y: box.y + box.height / 2 };
  }, name);
  if (!point) throw new Error(`nothing is drawn for ${name}`);
  // The box of a frame in a frame is given in the page's coordinates.
  const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : undefined;
  await page.mouse.click(point.x + (box?.x ?? 0), point.y + (box?.y ?? 0));
}

describe('hosted webmails', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof servePages>>;
  /** Another origin, for frames that a page may not look into. */
  let elsewhere: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    elsewhere = await servePages({
      '/applications/mail2-rte/current/es/index.html': read('icloud/icloud-editor.html'),
      '/applications/mail2-message/current/es/index.html': read('icloud/icloud-message.html'),
    });
    const pages: Record<string, string> = {};
    for (const { id, address = `/${id}/thread` } of CASES) {
      const thread = read(`${id}/${id}-thread.html`);
      pages[address] = thread;
      pages[`/${id}/compose`] = read(`${id}/${id}-compose.html`).replaceAll('ELSEWHERE', elsewhere.url);
      // The same mails, all sent by the user; frames within are told by the path.
      pages[`/${id}/own`] = thread
        .replaceAll(CLIENT, me(id))
        .replace('/applications/mail2/', '/own/mail2/')
        .replace('/mail/client/mail', '/own/mail');
    }
    pages['/applications/mail2/current/es/index.html'] = read('icloud/icloud-app.html');
    pages['/own/mail2/current/es/index.html'] = read('icloud/icloud-app.html').replaceAll(CLIENT, me('icloud'));
    pages['/applications/mail2-message/current/es/index.html'] = read('icloud/icloud-message.html');
    pages['/mail/client/mail'] = read('gmx/gmx-app.html');
    pages['/own/mail'] = read('gmx/gmx-app.html').replaceAll(CLIENT, me('gmx'));
    pages['/mail/client/mailbody'] = read('gmx/gmx-body.html');
    pages['/elsewhere/icloud'] = read('icloud/icloud-app.html').replaceAll('src="/', `src="${elsewhere.url}/`);
    site = await servePages(pages);
    ext = await withExtension({ extension: builtAt(ROOT, process.env['FIRMLY_TEST_BUILD'] ?? '.output/test') });
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
    await elsewhere.close();
  });
  beforeEach(async () => {
    page = await ext.context.newPage();
    return () => page.close();
  });

  const everywhere = async (): Promise<string> =>
    (await Promise.all(page.frames().map((frame) => wordsIn(frame, 'firmly-client').catch(() => [])))).flat().join(' | ');
  const textOf = (editor: Locator): Promise<string> => editor.evaluate((e) => (e as HTMLElement).innerText);

  describe.each(CASES)('$id', ({ id, address = `/${id}/thread`, frame = '', editorFrame = '', editor = '#editor', reply }) => {
    it('underlines the client’s newest words: not own mail, quotes, signatures, lists or what is hidden', async () => {
      await page.goto(site.url + address);
      await expect.poll(everywhere, { timeout: 15_000 }).toMatch(/While you are in there, could you also set up/);
      expect(await everywhere()).not.toMatch(/pick your brain|send me the texts/);
      proved(id, 'structure', 'read', 'newest', 'highlight');
    });

    it('opens the card on them', async () => {
      await page.goto(site.url + address);
      const mail = await within(page, frame);
      await expect.poll(() => wordsIn(mail, 'firmly-client'), { timeout: 15_000 }).not.toEqual([]);
      await pressWords(page, mail, 'firmly-client');
      // The card opens where the script is: in the page, or in the frame that holds the mail's frame.
      const holder = frame.includes(' >> ') ? page.frameLocator(frame.split(' >> ')[0] ?? '') : page;
      const card = holder.getByRole('dialog').filter({ has: page.locator('.reason') });
      await expect.poll(() => card.innerText()).toMatch(/Beyond the agreement[\s\S]*While you are in there/);
      if (!reply) return;
      const pressed = page.locator(reply).evaluate(
        (e) =>
          new Promise<boolean>((done) => {
            e.addEventListener('click', () => {
              done(true);
            });
          }),
      );
      await card.getByRole('listitem').first().getByRole('button').click();
      expect(await pressed).toBe(true);
    });

    it('leaves the user’s own mail alone', async () => {
      await page.goto(`${site.url}/${id}/own`);
      await page.waitForTimeout(1_800);
      expect(await everywhere()).not.toMatch(/While you are in there/);
      proved(id, 'structure', 'own');
    });

    it('nudges in the draft, puts words in, and one Ctrl+Z takes them out', async () => {
      await page.goto(`${site.url}/${id}/compose`);
      const document = await within(page, editorFrame);
      const field = document.locator(editor);
      await field.waitFor();
      const before = await textOf(field);
      await expect.poll(() => wordsIn(document, 'firmly-draft'), { timeout: 15_000 }).toEqual(["I'm wide open for the next three weeks"]);
      await pressWords(page, document, 'firmly-draft');
      const card = id === 'icloud' ? page.frameLocator(editorFrame).getByRole('dialog') : cardOf(page);
      await card.waitFor();
      await card.getByRole('listitem').first().getByRole('button').click();
      await expect.poll(() => textOf(field)).toMatch(/Thank you!\sI can offer .*Which suits you better\?/);
      await field.press('Control+z');
      await expect.poll(() => textOf(field)).toBe(before);
      proved(id, 'structure', 'nudge', 'insert', 'undo');
    });

    it('puts two slots in with the bar by the draft', async () => {
      await page.goto(`${site.url}/${id}/compose`);
      const field = (await within(page, editorFrame)).locator(editor);
      const holder = id === 'icloud' ? page.frameLocator(editorFrame) : page;
      await holder.getByRole('button', { name: 'Offer two time slots' }).click();
      await expect.poll(() => textOf(field)).toMatch(/I can offer .* or .*\. Which suits you better\?/);
      proved(id, 'structure', 'slots');
    });
  });

  it('reads an Outlook colleague who is shown by name alone, when the list tells the address', async () => {
    await page.goto(`${site.url}/mail/0/inbox/id/AAQkAD`);
    await expect.poll(everywhere, { timeout: 15_000 }).toMatch(/second poster/);
  });

  it('leaves a mail alone whose sender nobody tells: iCloud with its mails on another host', async () => {
    await page.goto(`${site.url}/elsewhere/icloud`);
    await within(page, '#mail');
    await page.waitForTimeout(1_800);
    expect(await everywhere()).toBe('');
  });

  it('says nothing in the page’s console', () => {
    // Chromium says this of Proton's sandboxed frames without the extension too.
    expect(ext.errors.filter((error) => !error.includes("'allow-scripts' permission"))).toEqual([]);
  });
});
