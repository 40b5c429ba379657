import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type Recorded, underlined, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const MESSAGES = 200;
const FLAGGED_EVERY = 20;
const TALK = 'The roof looks fine from the street and the colours match what we saw on the plan last week. '.repeat(30);

/** A thread of many long messages, some of them asking for free advice; the last one stands on screen. */
function longThread(): string {
  const page = mailPage('BODY', { subject: 'Roof' });
  const [item = ''] = /<div role="listitem">[\s\S]*BODY<\/div><\/div><\/div>/.exec(page) ?? [];
  const messages = Array.from({ length: MESSAGES }, (_, i) => {
    const asked = (i + 1) % FLAGGED_EVERY === 0 ? `<p>Could I pick your brain about roof ${String(i + 1)}?</p>` : '';
    return item
      .replace('msg-f:1', `msg-f:${String(i + 1)}`)
      .replace(' id="body"', '')
      .replace('BODY', `${asked}<p>${TALK}</p>`);
  });
  return page.replace(item, messages.join('')).replace(
    '</body>',
    `<script>
      window.scrollTo(0, document.body.scrollHeight);
      window.long = 0; window.shown = [];
      new PerformanceObserver((list) => { window.long += list.getEntries().length; }).observe({ type: 'longtask' });
      // What is underlined at each new frame: how it grew.
      const note = () => {
        const at = [...(CSS.highlights.get('firmly-client') ?? [])].map((range) => range.startContainer.parentElement.closest('[data-message-id]').dataset.messageId);
        if (at.length !== (window.shown.at(-1) ?? []).length) window.shown.push(at);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    </script></body>`,
  );
}

declare global {
  interface Window {
    long: number;
    shown: string[][];
  }
}

describe('what a long thread costs', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ '/long': longThread() });
    ext = await withExtension();
    page = await ext.context.newPage();
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it(`reads ${String(MESSAGES)} messages, what is on screen first, without a long task of its own`, async () => {
    // The same page where Firmly is not granted: what it costs by itself.
    await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/long`);
    await page.waitForTimeout(1_500);
    const bare = await page.evaluate(() => window.long);
    await page.goto(`${site.url}/long`);
    await expect.poll(() => underlined(page, 'firmly-client'), { timeout: 20_000 }).toHaveLength(MESSAGES / FLAGGED_EVERY);
    await page.waitForTimeout(500);
    const { long, shown } = await page.evaluate(() => ({ long: window.long, shown: window.shown }));
    expect(shown.find((at) => at.length > 0)).toEqual([`#msg-f:${String(MESSAGES)}`]);
    // One more is left to the machine: a busy one cuts the page’s own work differently.
    expect(long).toBeLessThanOrEqual(bare + 1);
  });
});
