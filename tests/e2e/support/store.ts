import type { Page } from 'playwright-core';
import { type DemoOptions, type DemoRows, demoRows, putRows } from '@/scripts/demo/rows';
import type { Recorded } from './extension';

export type Rows = Record<string, unknown[]>;

/** Opens a page of the extension's own, by its path and hash. */
export async function openPage({ context, extensionId }: Recorded, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Goes to another page of the dashboard, as a link would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    globalThis.location.hash = to;
  }, hash);
}

/** Fills the store with twelve weeks of made-up mail, changed as `as` says; gives what was put in. */
export async function fillDemo(ext: Recorded, options?: DemoOptions, as = (rows: DemoRows) => rows): Promise<DemoRows> {
  const rows = as(demoRows(Date.now(), options));
  const page = await openPage(ext, 'popup.html');
  await page.getByRole('heading', { name: 'Firmly', exact: true }).waitFor();
  await putRows(page, rows as unknown as Rows);
  await page.close();
  return rows;
}

/** Every row of every table, as the browser keeps them; `page` is one of the extension's own. Without the log and without numbers that the database gives by itself. */
export async function allRows(page: Page): Promise<Rows> {
  return page.evaluate(
    () =>
      new Promise<Rows>((resolve, reject) => {
        const opening = indexedDB.open('firmly');
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames].filter((name) => name !== 'log');
          const all: Rows = {};
          const tx = db.transaction(names);
          for (const name of names) {
            const store = tx.objectStore(name);
            store.getAll().onsuccess = (event) => {
              const rows = (event.target as IDBRequest<object[]>).result;
              all[name] = store.autoIncrement ? rows.map((row) => ({ ...row, id: 0 })) : rows;
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(all);
          };
        };
      }),
  );
}

/** What axe has to say against a page, in a line for each; by all its rules, or by those that are named. */
export async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const axe = new AxeBuilder({ page });
  const found = (await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
