import type { CDPSession, Page } from 'playwright-core';
import { mailPage, serve } from '@/tests/e2e/support/pages';
import type { Probe } from '@/tests/e2e/support/in-page/probe';
import { bundleProbe } from '@/tests/e2e/support/probe';
import { serveStructures, STRUCTURES } from '@/tests/e2e/support/structures';
import { launch } from './lib/browser';

/** What was measured, the value, what it is compared with, and the ratio. */
export type Row = [name: string, value: string, baseline: string, ratio: string];

type Scope = typeof globalThis & { firmlyProbe: Probe };
const MANY = 200;
const TALK = 'The roof looks fine from the street and the colours match what we saw on the plan last week. '.repeat(30);

/**
 * What Firmly costs a page, in Chromium: a look at each page structure, against a walk over the page's elements and against
 * the same with 200 messages; a burst of changes and the memory of a long thread, against the same page without Firmly.
 */
export async function benchPages(extension: string): Promise<Row[]> {
  const { context } = await launch({ extension, headless: true });
  const page = await context.newPage();
  const rows = [...(await looks(page)), ...(await costs(page))];
  await context.close();
  return rows;
}

async function looks(page: Page): Promise<Row[]> {
  const script = await bundleProbe();
  const site = await serveStructures();
  const rows: Row[] = [];
  for (const structure of STRUCTURES.filter(({ page: name }) => !name.includes('compose'))) {
    await page.goto(site.addressOf(structure));
    for (const frame of page.frames()) {
      if (!frame.url().startsWith('http')) continue;
      await frame.evaluate(script);
      const found = await frame.evaluate(() => {
        const { firmlyProbe: probe } = globalThis as Scope;
        const one = probe.look(31);
        const walk = probe.walk(31);
        const count = probe.multiply(200);
        return { one, walk, count, many: count >= 200 ? probe.look(9) : 0 };
      });
      if (found.count === 0) continue;
      const longer = found.many > 0 ? `; ${String(MANY)} messages ${found.many.toFixed(1)} ms` : '';
      rows.push([
        `a look at ${structure.webmail}, ${structure.page}`,
        `${found.one.toFixed(2)} ms${longer}`,
        `${found.walk.toFixed(2)} ms to walk over the page`,
        (found.one / found.walk).toFixed(1),
      ]);
    }
  }
  await site.close();
  return rows;
}

async function costs(page: Page): Promise<Row[]> {
  const long = mailPage('BODY', { subject: 'Roof' });
  const [item = ''] = /<div role="listitem">[\s\S]*BODY<\/div><\/div><\/div>/.exec(long) ?? [];
  const messages = Array.from({ length: MANY }, (_, i) =>
    item.replace('msg-f:1', `msg-f:${String(i + 1)}`).replace('BODY', `<p>${TALK}</p>`),
  );
  const site = await serve({ '/long': long.replace(item, messages.join('')) });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const measured = [];
  // The test build is granted the loopback address by number, not by name.
  for (const url of [site.url, site.url.replace('127.0.0.1', 'localhost')]) {
    await page.goto(`${url}/long`);
    await page.waitForTimeout(3_000);
    const attached = await metrics(session);
    await page.evaluate(burst);
    await page.waitForTimeout(1_000);
    const after = await metrics(session);
    measured.push({ attach: attached.busy, heap: attached.heap, burst: after.busy - attached.busy });
  }
  await site.close();
  const [on, off] = measured;
  if (!on || !off) return [];
  const row = (name: string, value: number, base: number, unit: string, scale: number): Row => [
    name,
    `${(value * scale).toFixed(1)} ${unit}`,
    `${(base * scale).toFixed(1)} ${unit} without Firmly`,
    (value / base).toFixed(2),
  ];
  return [
    row(`page with a thread of ${String(MANY)} messages, until all is read`, on.attach, off.attach, 'ms of tasks', 1_000),
    row('a burst of 2,000 changes beside the thread', on.burst, off.burst, 'ms of tasks', 1_000),
    row(`memory with a thread of ${String(MANY)} messages`, on.heap, off.heap, 'MB of heap', 1 / 1_048_576),
  ];
}

/** Seconds of tasks since the page began, and bytes of its heap. */
async function metrics(session: CDPSession): Promise<{ busy: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (name: string): number => all.find((one) => one.name === name)?.value ?? 0;
  return { busy: of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

/** Runs in the page: a webmail that redraws a list beside the thread. */
async function burst(): Promise<void> {
  const list = document.body.appendChild(document.createElement('div'));
  for (let round = 0; round < 20; round++) {
    for (let i = 0; i < 100; i++) list.appendChild(document.createElement('p')).className = `row-${String(i)}`;
    await new Promise(requestAnimationFrame);
  }
}
