import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { builtAt } from '@/scripts/lib/browser';
import { servePages } from '@/scripts/demo/server';
import { cardOf, openCard, pointOf, type Recorded, ROOT, underlined, waitUnderlined, withExtension } from './support/extension';
import { proved } from './support/matrix';

/** A webmail's page structures and where things are on them. */
interface Case {
  readonly name: string;
  /** Its adapter. */
  readonly id: string;
  /** Files below tests/pages by the address they are served at. */
  readonly thread: readonly [address: string, file: string];
  readonly compose: readonly [address: string, file: string];
  /** The frame that the client's mail stands in, and the one of the editor. */
  readonly frame?: string;
  readonly editorFrame?: string;
  readonly editor: string;
  /** The page's own user; the page's swapped copy is sent by them. */
  readonly me: string;
}

const CASES: readonly Case[] = [
  {
    name: 'SOGo',
    id: 'sogo',
    thread: ['/SOGo/so/mira/Mail/view', 'sogo/sogo-thread.html'],
    compose: ['/SOGo/so/mira/Mail/compose', 'sogo/sogo-compose.html'],
    editor: '#editor',
    me: 'mira.sogo@example.com',
  },
  {
    name: 'Horde, preview pane',
    id: 'horde',
    thread: ['/imp/dynamic.php', 'horde/horde-thread.html'],
    compose: ['/imp/compose.php', 'horde/horde-compose.html'],
    frame: '#msgframe',
    editor: '#composeMessage',
    me: 'mira.horde@example.com',
  },
  {
    name: 'Horde, message window, plain text',
    id: 'horde',
    thread: ['/imp/message.php', 'horde/horde-message.html'],
    compose: ['/imp/compose.php', 'horde/horde-compose.html'],
    editor: '#composeMessage',
    me: 'mira.horde@example.com',
  },
  {
    name: 'Nextcloud Mail',
    id: 'nextcloud',
    thread: ['/apps/mail/box/1/thread/7', 'nextcloud/nextcloud-thread.html'],
    compose: ['/apps/mail/box/1', 'nextcloud/nextcloud-compose.html'],
    frame: '#framed',
    editor: '#editor',
    me: 'mira.nextcloud@example.com',
  },
  {
    name: 'Zimbra',
    id: 'zimbra',
    thread: ['/zimbra/', 'zimbra/zimbra-thread.html'],
    compose: ['/zimbra/compose', 'zimbra/zimbra-compose.html'],
    frame: '#framed',
    editorFrame: '#ZmHtmlEditor1_body_ifr',
    editor: 'body',
    me: 'mira.zimbra@example.com',
  },
  {
    name: 'SnappyMail',
    id: 'snappymail',
    thread: ['/snappy/', 'snappymail/snappymail-thread.html'],
    compose: ['/snappy/compose', 'snappymail/snappymail-compose.html'],
    editor: '#editor',
    me: 'mira.snappymail@example.com',
  },
  {
    name: 'Roundcube, larry',
    id: 'roundcube',
    thread: ['/larry/', 'roundcube/larry-thread.html'],
    compose: ['/larry/compose', 'roundcube/larry-compose.html'],
    editor: '#composebody',
    me: 'mira.larry@example.com',
  },
  {
    name: 'Roundcube, classic',
    id: 'roundcube',
    thread: ['/classic/', 'roundcube/classic-thread.html'],
    compose: ['/classic/compose', 'roundcube/classic-compose.html'],
    editor: '#compose-body',
    me: 'mira.classic@example.com',
  },
  {
    name: 'an unknown webmail of cards',
    id: 'generic',
    thread: ['/conversation/40', 'generic/cards.html'],
    compose: ['/conversation/40', 'generic/cards.html'],
    editor: '#editor',
    me: 'mira.cards@example.com',
  },
  {
    name: 'an unknown webmail of tables',
    id: 'generic',
    thread: ['/src/read_body.php', 'generic/table-thread.html'],
    compose: ['/src/compose.php', 'generic/table-compose.html'],
    editor: '#body',
    me: 'mira.table@example.com',
  },
  {
    name: 'an unknown webmail with a frame',
    id: 'generic',
    thread: ['/post/', 'generic/frame.html'],
    compose: ['/post/', 'generic/frame.html'],
    frame: '#framed',
    editor: '#editor',
    me: 'mira.frame@example.com',
  },
];

const CLIENT = 'orla.finch@example.com';
/** Roundcube tells its message by the address. */
const QUERY = '?_task=mail&_mbox=INBOX&_uid=12&_action=show#/m12';

const read = (file: string): string => readFileSync(join(ROOT, 'tests/pages', file), 'utf8');

describe('self-hosted webmails and unknown ones', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/apps/mail/api/messages/12/html': read('nextcloud/nextcloud-frame.html'),
      '/larry/preview': read('roundcube/larry-preview.html'),
      '/articles/scope': read('generic/blog.html'),
      '/contact': read('generic/contact.html'),
      '/search': read('generic/search.html'),
    };
    for (const { thread, compose, me } of CASES) {
      for (const [address, file] of [thread, compose]) pages[address] = read(file);
      // The same mail as the user sent it.
      pages[`/own${thread[0]}`] = read(thread[1]).replaceAll(CLIENT, me);
    }
    site = await servePages(pages);
    ext = await withExtension({ extension: builtAt(ROOT, process.env['FIRMLY_TEST_BUILD'] ?? '.output/test') });
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await ext.context.newPage();
    return () => page.close();
  });

  const editorOf = ({ editorFrame, editor }: Case): Locator =>
    editorFrame ? page.frameLocator(editorFrame).locator(editor) : page.locator(editor);
  const textOf = (editor: Locator): Promise<string> =>
    editor.evaluate((e) => ('value' in e && typeof e.value === 'string' ? e.value : (e as HTMLElement).innerText));

  describe.each(CASES)('$name', (webmail) => {
    it('nudges in the draft, puts words in, and one Ctrl+Z takes them out', async () => {
      await page.goto(site.url + webmail.compose[0]);
      const editor = editorOf(webmail);
      await editor.waitFor();
      const before = await textOf(editor);
      const bar = page.getByRole('toolbar').filter({ hasText: 'two time slots' });
      await expect.poll(() => bar.innerText()).toContain('1 place to look at');
      if (await editor.evaluate((e) => e.tagName !== 'TEXTAREA')) {
        expect(await waitUnderlined(page, 'firmly-draft', webmail.editorFrame ?? '')).toEqual(["I'm wide open for the next three weeks"]);
        const { x, y } = await pointOf(page, 'firmly-draft', 0, webmail.editorFrame ?? '');
        await page.mouse.click(x, y);
      } else await bar.getByRole('button', { name: /place to look at/ }).click();
      const card = cardOf(page);
      await card.waitFor();
      await card.getByRole('listitem').first().getByRole('button').click();
      await expect.poll(() => textOf(editor)).toMatch(/Thank you!\sI can offer .*Which suits you better\?/);
      await editor.press('Control+z');
      await expect.poll(() => textOf(editor)).toBe(before);
      proved(webmail.id, 'structure', 'nudge', 'insert', 'undo');
    });

    it('puts two slots in with the bar by the draft', async () => {
      await page.goto(site.url + webmail.compose[0]);
      await page.getByRole('button', { name: 'Offer two time slots' }).click();
      await expect.poll(() => textOf(editorOf(webmail))).toMatch(/I can offer .* or .*\. Which suits you better\?/);
      proved(webmail.id, 'structure', 'slots');
    });

    it('underlines the client’s newest words, and not what is quoted, listed or hidden', async () => {
      await page.goto(site.url + webmail.thread[0] + QUERY);
      const words = await waitUnderlined(page, 'firmly-client', webmail.frame ?? '');
      expect(words.join(' | ')).toMatch(/While you are in there, could you also set up/);
      const everywhere = [...words, ...(await underlined(page, 'firmly-client'))].join(' | ');
      expect(everywhere).not.toMatch(/pick your brain|send me the texts/);
      const card = await openCard(page, 'firmly-client', 0, webmail.frame ?? '');
      expect(await card.innerText()).toMatch(/Beyond the agreement[\s\S]*While you are in there/);
      proved(webmail.id, 'structure', 'read', 'newest', 'highlight');
    });

    it('leaves the user’s own mail alone', async () => {
      await page.goto(`${site.url}/own${webmail.thread[0]}${QUERY}`);
      await page.waitForTimeout(1_500);
      const inFrame = webmail.frame ? await underlined(page, 'firmly-client', webmail.frame) : [];
      expect([...inFrame, ...(await underlined(page, 'firmly-client'))]).toEqual([]);
      proved(webmail.id, 'structure', 'own');
    });
  });

  it('reads plain and framed mails of one Nextcloud thread', async () => {
    await page.goto(`${site.url}/apps/mail/box/1/thread/7`);
    expect((await waitUnderlined(page, 'firmly-client')).join()).toContain('second poster');
  });

  it('knows a sent mail in larry’s preview, where the short header names the recipient', async () => {
    await page.goto(`${site.url}/larry/preview${QUERY}`);
    await page.waitForTimeout(1_500);
    expect(await underlined(page, 'firmly-client')).toEqual([]);
  });

  it.each(['/articles/scope', '/contact', '/search'])('takes %s for no mail', async (address) => {
    await page.goto(site.url + address);
    await page.waitForTimeout(1_500);
    const seen = await page.evaluate(() => ({
      keys: [...CSS.highlights.keys()],
      ours: document.querySelectorAll('[data-firmly]').length,
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(seen).toEqual({ keys: [], ours: 0, sheets: 0 });
  });

  it('says nothing in the page’s console', () => {
    expect(ext.errors).toEqual([]);
  });
});
