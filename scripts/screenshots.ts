// npm run screenshots: every screen in light and dark, English and Russian, made from the test build and made-up mail, always of
// the same day. They go to docs/screenshots/<language>/<screen>-<light|dark>.png, to be looked at.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoPage } from './demo/page';
import { demoRows, putRows } from './demo/rows';
import { SCREENS } from './demo/screens';
import { servePages } from './demo/server';
import { builtAt, launch, type Launched } from './lib/browser';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'docs/screenshots');
/** A Thursday afternoon in Berlin: a week with something in it. */
const NOW = Date.parse('2026-11-26T14:10:00Z');
const SCHEMES = ['light', 'dark'] as const;
type Language = 'en' | 'ru';

rmSync(OUT, { recursive: true, force: true });
const site = await servePages({ '/': demoPage() });
for (const language of ['en', 'ru'] as const) {
  mkdirSync(join(OUT, language), { recursive: true });
  await pages(language);
  for (const scheme of SCHEMES) await webmail(language, scheme);
}
await site.close();

/** The product's words, to find buttons by. */
function wordsIn(language: Language): (key: string) => string {
  const file = readFileSync(join(ROOT, 'public/_locales', language, 'messages.json'), 'utf8');
  const words = JSON.parse(file) as Record<string, { message: string }>;
  return (key) => words[key]?.message ?? key;
}

/** The clock stands still from now on, in the worker and in every page that is opened. */
async function stopClock({ context, worker }: Launched): Promise<void> {
  const stop = `(() => {
    const Real = Date;
    const now = ${String(NOW)};
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length === 0) super(now); else super(...given); }
      static now() { return now; }
    };
  })()`;
  await worker.evaluate(stop);
  await context.addInitScript(stop);
}

function start(language: Language, colorScheme: 'light' | 'dark', viewport: { width: number; height: number }): Promise<Launched> {
  const extension = builtAt(ROOT, '.output/test');
  return launch({ extension, headless: true, colorScheme, viewport, locale: language, timezoneId: 'Europe/Berlin' });
}

/** The extension's own pages. */
async function pages(language: Language): Promise<void> {
  const t = wordsIn(language);
  const launched = await start(language, 'light', { width: 1240, height: 860 });
  await stopClock(launched);
  const base = `chrome-extension://${launched.extensionId}`;
  const page = await launched.context.newPage();
  const shoot = async (name: string, fullPage = false): Promise<void> => {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(OUT, language, `${name}-${colorScheme}.png`), fullPage });
    }
  };
  await page.setViewportSize({ width: 420, height: 580 });
  await page.goto(`${base}/popup.html`);
  await page.getByText(t('popup_first_title')).waitFor();
  await shoot('popup-first');
  await page.setViewportSize({ width: 1240, height: 860 });
  await page.goto(`${base}/dashboard.html#overview`);
  await page.getByText(t('overview_nothing')).waitFor();
  await shoot('overview-first');
  await putRows(page, demoRows(NOW, { language }) as unknown as Record<string, unknown[]>);
  for (const [name, path, ready] of SCREENS) {
    const isPopup = path.startsWith('popup');
    await page.setViewportSize(
      isPopup ? { width: name === 'side' ? 360 : 420, height: name === 'side' ? 860 : 580 } : { width: 1240, height: 860 },
    );
    await page.goto('about:blank');
    await page.goto(`${base}/${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(400);
    await shoot(name, name === 'overview' || name === 'client');
    if (name === 'popup') {
      await page.locator('article').first().focus();
      await page.keyboard.press('s');
      await shoot('popup-snooze');
    }
    if (name === 'practice') {
      await page.locator('.flagged-words').first().click();
      await page.getByRole('dialog').waitFor();
      await shoot('practice-card');
    }
  }
  // The rest of the first steps.
  for (const step of [2, 3, 4, 5, 6]) {
    await page.getByRole('button', { name: t('welcome_next') }).click();
    await page.waitForTimeout(300);
    await shoot(`welcome-${String(step)}`);
  }
  await launched.context.close();
}

/** What stands in the webmail: the demo inbox. */
async function webmail(language: Language, scheme: 'light' | 'dark'): Promise<void> {
  const t = wordsIn(language);
  const launched = await start(language, scheme, { width: 1180, height: 760 });
  await stopClock(launched);
  const page = await launched.context.newPage();
  const shoot = (name: string): Promise<unknown> => page.screenshot({ path: join(OUT, language, `${name}-${scheme}.png`) });
  await page.goto(`${site.url}/#all/d01`);
  await page.waitForTimeout(700);
  await press(page, 'firmly-client');
  await shoot('message-card');
  await page.keyboard.press('Escape');
  await page.locator('#thread-d01 .ams').click();
  await press(page, 'firmly-draft');
  await shoot('draft-nudge');
  await page.keyboard.press('Escape');
  await page.locator('.send').click();
  await page.getByRole('alertdialog').waitFor();
  await shoot('send-check');
  await page.keyboard.press('Escape');
  await press(page, 'firmly-draft');
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await shoot('two-slots');
  await page.getByRole('button', { name: t('bar_reply') }).click();
  await page.waitForTimeout(900);
  await shoot('composer');
  await launched.context.close();
}

async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction((key) => ([...(CSS.highlights.get(key) ?? [])] as Range[]).some((r) => r.getClientRects().length > 0), name);
  const box = await page.evaluate((key) => {
    const rect = ([...(CSS.highlights.get(key) ?? [])] as Range[]).find((r) => r.getClientRects().length > 0)?.getClientRects()[0];
    return rect && { x: rect.x + 30, y: rect.y + rect.height / 2 };
  }, name);
  if (!box) throw new Error(`nothing is underlined as ${name}`);
  await page.mouse.click(box.x, box.y);
  await page.getByRole('dialog').waitFor();
  // The slots are worded by the worker; give them the moment they take.
  await page.waitForTimeout(500);
}
