import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openCard, type Recorded, ROOT, underlined, waitUnderlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const ASKED = '<p>Could I pick your brain about our roof?</p>';
const DRAFT = 'Hi Orla, I am free any time next week. Mira';

/** A page with a second reply under the first, of the same subject, to somebody else. */
function twoReplies(): string {
  const page = mailPage(ASKED, { draft: DRAFT });
  const [first = ''] = /<div class="M9"[\s\S]*?<\/div><\/div>(?=<\/div><\/body>)/.exec(page) ?? [];
  const second = first
    .replaceAll('c1', 'c2')
    .replace('id="editor"', 'id="second"')
    .replaceAll('orla.finch@example.com', 'ben.hill@example.com')
    .replace(DRAFT, 'Hi Ben,');
  return page.replace(first, `${first}${second}`);
}

/** Frames as webmails make them for a mail; each holds `html`. */
const FRAMES: Readonly<Record<string, string>> = {
  srcdoc: 'frame.srcdoc = html;',
  blank: 'setTimeout(() => { frame.contentDocument.open(); frame.contentDocument.write(html); frame.contentDocument.close(); }, 100);',
  blob: "frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));",
  sandboxed: "frame.sandbox = 'allow-same-origin'; frame.srcdoc = html;",
  opaque: "frame.sandbox = ''; frame.srcdoc = html;",
};

/** The webmail that nobody has described, with its mail in another kind of frame, made a while after the page. */
function lateFrame(how: string): string {
  const page = readFileSync(join(ROOT, 'tests/pages/generic/frame.html'), 'utf8');
  const late = `<script>setTimeout(() => {
    const old = document.getElementById('framed');
    const html = old.srcdoc;
    const frame = document.createElement('iframe');
    frame.id = 'framed';
    frame.style.cssText = old.style.cssText;
    ${how}
    old.replaceWith(frame);
  }, 400)</script></body>`;
  // The first end of a body stands in the mail itself.
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + late + page.slice(end + '</body>'.length);
}

describe('pages that make it hard', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    const fields = '<div contenteditable="true"></div>'.repeat(4_000);
    const frames = Object.entries(FRAMES).map(([name, how]) => [`/post/${name}`, lateFrame(how)] as const);
    site = await serve({
      ...Object.fromEntries(frames),
      '/fields': mailPage(ASKED, { draft: DRAFT }).replace('</body>', `${fields}</body>`),
      '/mail': mailPage(ASKED, { draft: DRAFT }),
      '/two': twoReplies(),
      '/long': mailPage(`${ASKED}<p>${'The roof looks fine from the street. '.repeat(800)}</p>`),
    });
    ext = await withExtension();
    page = await ext.context.newPage();
    page.on('pageerror', (error) => ext.errors.push(error.message));
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  const bar = (): ReturnType<Page['getByRole']> => page.getByRole('toolbar').filter({ hasText: 'two time slots' });

  it('is not confused by thousands of editable elements', async () => {
    await page.goto(`${site.url}/fields`);
    expect(await waitUnderlined(page, 'firmly-client')).toEqual(['pick your brain']);
    expect(await waitUnderlined(page, 'firmly-draft')).toEqual(['I am free any time next week']);
    await expect.poll(() => bar().count()).toBe(1);
  });

  it('leaves a reply alone that goes away while words are put in, and works in the next', async () => {
    await page.goto(`${site.url}/mail`);
    await waitUnderlined(page, 'firmly-draft');
    await page.locator('#editor').press('End');
    const removed = page.evaluate(() => {
      const compose = document.querySelector('.M9');
      const parent = compose?.parentElement;
      // As soon as the button has been pressed.
      return new Promise<void>((resolve) => {
        document.addEventListener(
          'click',
          () => {
            compose?.remove();
            setTimeout(() => {
              if (compose) parent?.append(compose);
              resolve();
            }, 900);
          },
          { once: true, capture: true },
        );
      });
    });
    await bar().getByRole('button', { name: 'two time slots' }).click();
    await removed;
    expect(await page.locator('body').innerText()).not.toContain('I can offer');
    await expect.poll(() => underlined(page, 'firmly-draft'), { timeout: 10_000 }).toEqual(['I am free any time next week']);
    await page.locator('#editor').press('End');
    await bar().getByRole('button', { name: 'two time slots' }).click();
    await expect.poll(() => page.locator('#editor').innerText()).toContain('I can offer');
  });

  it('follows a message that is replaced while it is read', async () => {
    await page.goto(`${site.url}/long`);
    for (let round = 0; round < 8; round++) {
      await page.locator('#body').evaluate((body, n) => {
        body.textContent = `Thanks, number ${String(n)} is fine.`;
      }, round);
      await page.waitForTimeout(35);
    }
    await page.locator('#body').evaluate((body) => {
      body.textContent = 'Could I pick your brain about the cellar?';
    });
    await expect.poll(() => underlined(page, 'firmly-client')).toEqual(['pick your brain']);
    await page.locator('#body').evaluate((body) => {
      body.textContent = 'All is well.';
    });
    await expect.poll(() => underlined(page, 'firmly-client')).toEqual([]);
  });

  it('puts words where the user is, of two replies with one subject', async () => {
    await page.goto(`${site.url}/two`);
    await waitUnderlined(page, 'firmly-draft');
    await page.locator('#second').press('End');
    const card = await openCard(page, 'firmly-client', 0);
    await card.getByRole('listitem').first().getByRole('button').click();
    await expect.poll(async () => (await page.locator('#second').innerText()).length).toBeGreaterThan('Hi Ben,'.length + 20);
    expect((await page.locator('#editor').innerText()).trim()).toBe(DRAFT);
  });

  it.each(Object.keys(FRAMES))('reads a mail whose frame comes late: %s', async (name) => {
    await page.goto(`${site.url}/post/${name}`);
    await page.waitForTimeout(1_000);
    if (name === 'opaque') {
      // No script may look into such a frame: the mail is not read, and nothing else is taken for it.
      await page.waitForTimeout(1_500);
      expect(await underlined(page, 'firmly-client')).toEqual([]);
      return;
    }
    expect((await waitUnderlined(page, 'firmly-client', '#framed')).join()).toContain('While you are in there');
  });

  it('says nothing in the page’s console', () => {
    expect(ext.errors).toEqual([]);
  });
});
