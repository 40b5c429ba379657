import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { Command } from '@/lib/protocol/messages/session';
import { builtAt, launch, type Launched, type LaunchOptions } from '@/scripts/lib/browser';
import { watchEnd } from './browser-end';

export const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..', '..');

export interface Recorded extends Launched {
  /** Every address that was asked for while the browser ran, by pages, frames and the worker. */
  readonly requests: string[];
  /** What pages printed as errors: the webmail's console must stay clean of us. */
  readonly errors: string[];
}

/** Chromium with the test build of the extension. */
export async function withExtension(options: Partial<LaunchOptions> = {}): Promise<Recorded> {
  const launched = await launch({
    extension: builtAt(ROOT, '.output/test'),
    headless: true,
    timezoneId: 'Europe/Berlin',
    opened: watchEnd,
    ...options,
  });
  const requests: string[] = [];
  const errors: string[] = [];
  launched.context.on('request', (request) => requests.push(request.url()));
  launched.context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  launched.context.on('weberror', (error) => errors.push(error.error().message));
  return { ...launched, requests, errors };
}

export type HighlightName = 'firmly-client' | 'firmly-draft' | 'firmly-active';

/** The drawn words of a highlight, in order; from a frame's document when one is given by selector. */
export function underlined(page: Page, name: HighlightName, frame = ''): Promise<string[]> {
  return page.evaluate(
    ([key, selector]) => {
      const view = (selector ? document.querySelector<HTMLIFrameElement>(selector)?.contentWindow : window) as
        (Window & typeof globalThis) | null;
      const ranges = [...(view?.CSS.highlights.get(key) ?? [])] as Range[];
      return ranges.filter((range) => range.getClientRects().length > 0).map((range) => range.toString().replace(/\s+/g, ' '));
    },
    [name, frame] as const,
  );
}

/** Waits until something is underlined and drawn; gives the words. */
export async function waitUnderlined(page: Page, name: HighlightName, frame = ''): Promise<string[]> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    const words = await underlined(page, name, frame);
    if (words.length > 0) return words;
    await page.waitForTimeout(50);
  }
  throw new Error(`nothing was underlined as ${name}`);
}

/** Where to press on the n-th drawn range of a highlight, in the page's coordinates. */
export async function pointOf(page: Page, name: HighlightName, index = 0, frame = ''): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    ([key, n, selector]) => {
      const element = selector ? document.querySelector<HTMLIFrameElement>(selector) : null;
      const view = (element?.contentWindow ?? window) as Window & typeof globalThis;
      const ranges = [...(view.CSS.highlights.get(key) ?? [])] as Range[];
      const range = ranges.filter((r) => r.getClientRects().length > 0)[n];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      const offset = element?.getBoundingClientRect();
      return box ? { x: box.x + Math.min(30, box.width / 2) + (offset?.x ?? 0), y: box.y + box.height / 2 + (offset?.y ?? 0) } : undefined;
    },
    [name, index, frame] as const,
  );
  if (!point) throw new Error(`nothing is drawn for ${name}`);
  return point;
}

/** The card, wherever it is open. */
export function cardOf(page: Page): Locator {
  return page.getByRole('dialog').filter({ has: page.locator('.reason') });
}

/** Presses on underlined words and gives the card. */
export async function openCard(page: Page, name: HighlightName, index = 0, frame = ''): Promise<Locator> {
  const { x, y } = await pointOf(page, name, index, frame);
  await page.mouse.click(x, y);
  const card = cardOf(page);
  await card.waitFor({ timeout: 15_000 });
  return card;
}

/** A keyboard command as the browser gives it to the worker: headless Chromium has no browser keys to press. */
export async function command({ worker }: Recorded, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch: (command: string, tab: unknown) => void };
    event.dispatch(given, tab);
  }, name);
}

/** What the toolbar's badge says. */
export function badge({ worker }: Recorded): Promise<string> {
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}
