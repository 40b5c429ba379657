import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { builtAt, launch, type Launched } from '../lib/browser';
import { THREADS } from './inbox';
import { demoPage } from './page';
import { servePages } from './server';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, 'demo-output');
const headless = process.argv.includes('--headless');
const FLAGGED = THREADS[0]?.id ?? '';

interface Row {
  readonly subject: string;
  readonly language: string;
  readonly words: readonly string[];
}

const { url, close } = await servePages({ '/': demoPage() });
const browser = await launch({ extension: builtAt(ROOT, '.output/demo'), headless });
try {
  if (headless) process.exitCode = await demonstrate(browser);
  else await open(browser);
} finally {
  await browser.context.close().catch(() => undefined);
  await close();
}

/** For people: the sample inbox with a flagged thread open, until the window is closed. */
async function open({ context }: Launched): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/#all/${FLAGGED}`);
  console.log(`Demo mail is open at ${url} (only on this computer). Close the window to stop.`);
  await new Promise<void>((resolve) => {
    context.on('close', () => {
      resolve();
    });
  });
}

/** The words that the highlight registry of the page holds, in order. */
function underlined(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => ([...(CSS.highlights.get(key) ?? [])] as Range[]).map((range) => range.toString()), name);
}

async function demonstrate({ context, extensionId }: Launched): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const failures: string[] = [];
  const part = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      console.log(`ok      ${name}`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      console.log(`FAILED  ${name}`);
    }
  };
  const page = context.pages()[0] ?? (await context.newPage());
  const rows: Row[] = [];

  await part('every thread opened and read', async () => {
    for (const thread of THREADS) {
      await page.goto(`${url}/#all/${thread.id}`);
      await page.locator(`#thread-${thread.id}`).waitFor();
      // The reader settles within half a second of the page's last change; a thread without a finding gives no other sign.
      await page.waitForTimeout(700);
      rows.push({ subject: thread.subject, language: thread.language, words: await underlined(page, 'firmly-client') });
    }
    print(rows);
    if (!rows.some((row) => row.words.length > 0)) throw new Error('nothing was found in any thread');
    const bulk = rows.find((_, i) => THREADS[i]?.messages[0]?.from === 'weekly');
    if (bulk && bulk.words.length > 0) throw new Error('the newsletter was flagged');
  });

  await part('the card opens by the words', async () => {
    await page.goto(`${url}/#all/${FLAGGED}`);
    await page.waitForFunction(() => CSS.highlights.has('firmly-client'));
    await clickHighlight(page, 'firmly-client');
    await page.getByRole('dialog').waitFor();
    await page.screenshot({ path: join(OUT, '1-message-with-card.png') });
    await page.keyboard.press('Escape');
  });

  await part('the draft is nudged', async () => {
    await page.locator(`#thread-${FLAGGED} .ams`).click();
    await page.waitForFunction(() => CSS.highlights.has('firmly-draft'));
    await clickHighlight(page, 'firmly-draft');
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(OUT, '2-nudge-in-draft.png') });
  });

  await part('two slots are written into the reply', async () => {
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    const editor = page.locator(`#thread-${FLAGGED} .editable`);
    await page.waitForFunction((id) => (document.querySelector(`#thread-${id} .editable`)?.textContent ?? '').includes('?'), FLAGGED);
    const text = await editor.innerText();
    if (text.includes('wide open')) throw new Error(`the flagged words are still there: ${text}`);
    if ((text.match(/\d\d:\d\d/g) ?? []).length < 2) throw new Error(`no two times in: ${text}`);
    writeFileSync(join(OUT, 'reply.txt'), text);
    console.log(`        ${text.replaceAll('\n', ' ').trim()}`);
    await page.screenshot({ path: join(OUT, '3-two-slots.png') });
  });

  await part('the popup lists the flagged threads', async () => {
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 420, height: 600 });
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await popup.getByRole('article').first().waitFor();
    const flagged = rows.filter((row) => row.words.length > 0).length;
    const listed = await popup.getByRole('article').count();
    await popup.screenshot({ path: join(OUT, '4-popup.png') });
    if (listed !== flagged) throw new Error(`${flagged} threads were flagged, the popup lists ${listed}`);
  });

  writeFileSync(join(OUT, 'report.json'), JSON.stringify({ threads: rows, failures }, null, 2));
  console.log(failures.length === 0 ? '\nAll parts worked; see demo-output/.' : `\n${failures.join('\n')}`);
  return failures.length === 0 ? 0 : 1;
}

/** Presses in the middle of a highlight's first range, as a hand would. */
async function clickHighlight(page: Page, name: string): Promise<void> {
  // A range may be that of a view which was just left: wait for one that is drawn.
  await page.waitForFunction(
    (key) => [...(CSS.highlights.get(key) ?? [])].some((range) => (range as Range).getClientRects().length > 0),
    name,
  );
  const point = await page.evaluate((key) => {
    const range = [...(CSS.highlights.get(key) ?? [])].find((r) => (r as Range).getClientRects().length > 0) as Range | undefined;
    if (!range) return undefined;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 } : undefined;
  }, name);
  if (!point) throw new Error(`nothing is drawn for ${name}`);
  await page.mouse.click(point.x, point.y);
}

function print(rows: readonly Row[]): void {
  const wide = Math.max(...rows.map((row) => row.subject.length));
  console.log(`\n${'thread'.padEnd(wide)}  lang  found`);
  for (const { subject, language, words } of rows) {
    console.log(
      `${subject.padEnd(wide)}  ${language}    ${words.length === 0 ? '–' : words.map((w) => `«${w.replaceAll('\n', ' ')}»`).join(', ')}`,
    );
  }
  console.log('');
}
