import type { Page } from 'playwright-core';
import { filledClient, type Filling } from '@/lib/store/testing/fill';
import type { Row } from './bench-pages';
import { launch } from './lib/browser';

const CLIENTS = 5_000;
const FILLING: Filling = { clients: CLIENTS, threads: 10, flags: 4 };
const AT_ONCE = 100;
const ROUNDS = 7;

/**
 * Popup and dashboard with 5,000 clients, 50,000 threads and 200,000 flags in a real Chromium, against the same with a
 * store that is almost empty; and what a flag takes on the disk.
 */
export async function benchStore(extension: string): Promise<Row[]> {
  const { context, extensionId } = await launch({ extension, headless: true });
  const base = `chrome-extension://${extensionId}`;
  const page = await context.newPage();
  await page.goto(`${base}/popup.html`);
  await page.waitForTimeout(500);
  await fill(page, 0, 20);
  const few = await measure(page, base);
  const before = await used(page);
  await fill(page, 20, CLIENTS);
  const many = await measure(page, base);
  const perFlag = ((await used(page)) - before) / ((CLIENTS - 20) * FILLING.threads * FILLING.flags);
  await context.close();
  return [
    ...Object.keys(many).map((name): Row => {
      const [value, plain] = [many[name] ?? 0, few[name] ?? 0];
      return [`${name}, 200,000 flags`, `${value.toFixed(0)} ms`, `${plain.toFixed(0)} ms with 800 flags`, (value / plain).toFixed(2)];
    }),
    ['storage for a flag, with its share of thread and client', `${perFlag.toFixed(0)} bytes`, '–', '–'],
  ];
}

async function fill(page: Page, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, i) => filledClient(at + i, FILLING));
    const rows = {
      clients: some.map(({ client }) => client),
      threads: some.flatMap(({ threads }) => threads),
      flags: some.flatMap(({ flags }) => flags),
      ledger: some.flatMap(({ ledger }) => ledger),
      settings: [{ key: 'internal:everFlagged', value: true }],
    };
    await page.evaluate(
      (tables) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('firmly');
          opening.onerror = () => {
            reject(new Error('not opened'));
          };
          opening.onsuccess = () => {
            const db = opening.result;
            const tx = db.transaction(Object.keys(tables), 'readwrite');
            for (const [name, list] of Object.entries(tables)) for (const row of list) tx.objectStore(name).put(row);
            tx.oncomplete = () => {
              db.close();
              resolve();
            };
            tx.onerror = () => {
              reject(new Error('not filled'));
            };
          };
        }),
      rows,
    );
  }
}

async function used(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Medians: until the list stands, the page's own script time on the way, and until one client stands. */
async function measure(page: Page, base: string): Promise<Record<string, number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const times: Record<string, number[]> = {};
  const note = (name: string, value: number): void => {
    (times[name] ??= []).push(value);
  };
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    const began = performance.now();
    await page.goto(`${base}/popup.html`);
    await page.locator('article').first().waitFor();
    note('popup: first list shown', performance.now() - began);
    note('popup: its script time', await script());
    const searching = performance.now();
    await page.getByRole('searchbox').fill('client7');
    await page.locator('article', { hasText: 'Nina Frost 7' }).first().waitFor();
    note('popup: a search', performance.now() - searching);
    await page.goto(`${base}/dashboard.html#clients`);
    await page
      .getByRole('button', { name: /Mara Lind 0/ })
      .first()
      .waitFor();
    const opening = performance.now();
    await page
      .getByRole('button', { name: /Mara Lind 0/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Agreements' }).waitFor();
    note('dashboard: one client', performance.now() - opening);
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0]));
}
