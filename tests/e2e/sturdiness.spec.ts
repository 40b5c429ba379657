import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/extension';
import type { Mutation } from './support/in-page/mutations';
import { bundleProbe, inEveryFrame, probeIn, type Reading, readPage } from './support/probe';
import { RENDERINGS } from './support/renderings';
import { serveStructures, type Structure, STRUCTURES } from './support/structures';
import { compare, sum, type Survival } from './support/survival';

const SEEDS = [1, 2, 3];
const MUTATIONS: readonly Mutation[] = ['classes', 'mail-classes', 'wrappers', 'order', 'ids'];
/** Whose facts are roles, ids and data attributes: new class names change nothing for their own adapters. */
const ROLES_FIRST = new Set(['gmail', 'outlook', 'yahoo', 'proton', 'zoho', 'horde']);
/** The page is a frame for the application. */
const FRAMED = new Set(['icloud', 'gmx']);
const WEBMAILS = [...new Set(STRUCTURES.map(({ webmail }) => webmail))];

describe('page structures that a new build has changed', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  let site: Awaited<ReturnType<typeof serveStructures>>;
  const known = new Map<Structure, Reading>();
  const results: Record<string, Record<string, Survival>> = {};

  beforeAll(async () => {
    script = await bundleProbe();
    site = await serveStructures();
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    const folder = join(ROOT, 'test-output', 'webmails');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sturdiness.json'), `${JSON.stringify(results, null, 1)}\n`);
  });

  /** The page as it is, read when all its frames are filled. */
  async function open(structure: Structure): Promise<Reading> {
    await page.goto(site.addressOf(structure));
    const full = known.get(structure);
    if (!full) {
      // Some structures fill a frame some time after the page.
      await page.waitForTimeout(1_000);
      known.set(structure, await readPage(page, script));
    } else await expect.poll(() => readPage(page, script), { timeout: 10_000, interval: 30 }).toEqual(full);
    return known.get(structure) ?? (await readPage(page, script));
  }

  async function mutated(structure: Structure, mutation: Mutation, seed: number): Promise<Survival> {
    const before = await open(structure);
    const source = await page.content();
    await inEveryFrame(page, script, (frame) => probeIn(frame, 'mutate', mutation, seed));
    // Some pages hold all in a frame; not every one has classes, or numbers in its ids.
    if (mutation === 'order' && !FRAMED.has(structure.webmail)) expect(await page.content()).not.toBe(source);
    if (mutation.endsWith('classes') && source.includes('class="')) expect(await page.content()).not.toBe(source);
    return compare(before, await readPage(page, script));
  }

  describe.each(WEBMAILS)('%s', (webmail) => {
    const structures = STRUCTURES.filter((structure) => structure.webmail === webmail);

    it('is read by its own adapter as it is', async () => {
      for (const structure of structures) {
        const { adapters, messages, composes } = await open(structure);
        expect(new Set(adapters)).toEqual(new Set([webmail]));
        expect(messages.length + composes.length).toBeGreaterThan(0);
        for (const { by } of [...messages, ...composes]) expect(by).toBe(webmail);
        expect(messages.map(({ text }) => text).join()).not.toMatch(/pick your brain|whenever suits/);
      }
    });

    it.each(MUTATIONS)('gives nothing or the right thing: %s', async (mutation) => {
      const all: Survival[] = [];
      for (const structure of structures) for (const seed of SEEDS) all.push(await mutated(structure, mutation, seed));
      const found = sum(all);
      const total = webmail === 'generic' ? { ...found, byGeneric: 0 } : found;
      (results[webmail] ??= {})[mutation] = total;
      // Names that mails bring along mark quotes and signatures: without them words may be too many, never somebody else's.
      expect(total.wrong.filter(({ what }) => mutation !== 'mail-classes' || what === 'who')).toEqual([]);
      const isWhole = mutation === 'wrappers' || mutation === 'order' || (mutation === 'classes' && ROLES_FIRST.has(webmail));
      if (isWhole) expect(total).toMatchObject({ survived: total.readings, byGeneric: 0 });
    });

    it('is read alike in English, Russian and German', async () => {
      for (const structure of structures) {
        const before = await open(structure);
        for (const language of RENDERINGS) {
          await open(structure);
          await inEveryFrame(page, script, (frame) => probeIn(frame, 'render', language));
          expect({ language, ...(await readPage(page, script)) }).toEqual({ language, ...before });
        }
      }
    });
  });
});
