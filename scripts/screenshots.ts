// npm run screenshots: the screens of the README and docs, in light and dark, made from the test build and the demo inbox.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoPage } from './demo/page';
import { servePages } from './demo/server';
import { builtAt, launch } from './lib/browser';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'docs/screenshots');
mkdirSync(OUT, { recursive: true });
const site = await servePages({ '/': demoPage() });

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

/** One client with an agreement and a ledger, the month, and the yearly look. */
async function dashboard(page: Page, extensionId: string, shot: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  await page.setViewportSize({ width: 1180, height: 1000 });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.getByRole('button', { name: /Orla Finch/ }).click();
  await page.getByRole('button', { name: 'Add an agreement' }).click();
  const fill = async (name: string, value: string): Promise<void> => {
    await page.getByLabel(name, { exact: true }).fill(value);
    await page.getByLabel(name, { exact: true }).blur();
  };
  await fill('Project', 'Website for the bakery');
  await fill('Rounds of changes per item', '2');
  await fill('Days to pay an invoice', '14');
  await fill('Deposit', '30 % before the start');
  for (const [i, item] of ['Home page', 'Menu with prices', 'Contact form'].entries()) {
    await page.getByRole('button', { name: '+ item' }).click();
    await fill(`Item, Included ${String(i + 1)}`, item);
  }
  await fill('Not included', 'Photographs\nOnline shop');
  await fill('Rate for this client', '€ 90 per hour');
  await page.waitForTimeout(300);
  await shot(page, 'client');
  await page.getByRole('button', { name: 'The yearly look' }).click();
  await page
    .getByText(/^Score: /)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Agree anew' }).first().click();
  await page.waitForTimeout(500);
  await shot(page, 'yearly-look');
}

for (const colorScheme of ['light', 'dark'] as const) {
  const { context, extensionId } = await launch({
    extension: builtAt(ROOT, '.output/test'),
    headless: true,
    colorScheme,
    viewport: { width: 1180, height: 760 },
  });
  const shot = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`) });
  const page = await context.newPage();
  for (const id of ['d02', 'd08', 'd10', 'd12', 'd01']) {
    await page.goto(`${site.url}/#all/${id}`);
    await page.waitForTimeout(700);
  }
  await press(page, 'firmly-client');
  await shot(page, 'message-card');
  await page.keyboard.press('Escape');
  await page.locator('#thread-d01 .ams').click();
  await press(page, 'firmly-draft');
  await shot(page, 'draft-nudge');
  await page.keyboard.press('Escape');
  await page.locator('.send').click();
  await page.getByRole('alertdialog').waitFor();
  await shot(page, 'send-check');
  await page.keyboard.press('Escape');
  await press(page, 'firmly-draft');
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await shot(page, 'two-slots');
  await page.getByRole('button', { name: 'Build reply' }).click();
  await page.waitForTimeout(900);
  await shot(page, 'composer');
  await page.keyboard.press('Escape');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByRole('article').first().waitFor();
  await shot(popup, 'popup');
  await popup.setViewportSize({ width: 900, height: 1000 });
  await popup.goto(`chrome-extension://${extensionId}/options.html`);
  await popup.getByRole('group').first().waitFor();
  await shot(popup, 'settings');
  await dashboard(await context.newPage(), extensionId, shot);
  await context.close();
}
await site.close();
