import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoRows } from '@/scripts/demo/rows';
import { SCREENS } from '@/scripts/demo/screens';
import { builtAt } from '@/scripts/lib/browser';
import { type Recorded, ROOT, withExtension } from './support/extension';
import { clipped } from './support/layout';
import { Screens } from './support/screens';
import { fillDemo, openPage, violations } from './support/store';

type Catalogue = Record<string, { message: string; placeholders?: unknown }>;

/** The test build with one catalogue of words changed. */
function withWords(folder: string, language: string, change: (words: Catalogue) => Catalogue): string {
  const copy = join(folder, `${language}-${String(Math.random()).slice(2)}`);
  cpSync(builtAt(ROOT, '.output/test'), copy, { recursive: true });
  const path = join(copy, '_locales', language, 'messages.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Catalogue)));
  return copy;
}

const LETTERS: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
};

/** Words as they may be in another language: two fifths longer, with marks above the letters, in brackets that show what is cut. */
function pseudo(words: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(words).map(([key, { message, ...rest }]) => {
      if (key === 'ext_name' || key.startsWith('practice_')) return [key, { message, ...rest }];
      const marked = message.replace(/\$\w+\$|[a-z]/gi, (found) => LETTERS[found] ?? found);
      return [key, { message: `[${marked}${' ·'.repeat(Math.ceil(message.length / 5))}]`, ...rest }];
    }),
  );
}

/** The same mail, of people with names and subjects as long as they come, in a single word. */
function longNamed(rows: DemoRows): DemoRows {
  const word = 'Tierfutterlieferantenverzeichnisverwaltungsstelle'.repeat(2);
  return {
    ...rows,
    clients: rows.clients.map((client) => ({ ...client, name: `${word} ${client.name}` })),
    threads: rows.threads.map((thread) => ({
      ...thread,
      clientName: `${word} ${thread.clientName}`,
      subject: `${word} ${thread.subject}`,
    })),
    agreements: rows.agreements.map((agreement) => ({ ...agreement, project: word })),
  };
}

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'firmly-words-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

describe.each(['en', 'ru'])('every screen, in %s', (locale) => {
  let ext: Recorded;
  let screens: Screens;
  beforeAll(async () => {
    ext = await withExtension({ locale, viewport: { width: 1240, height: 900 } });
    await fillDemo(ext);
    screens = new Screens(ext);
  });
  afterAll(async () => {
    await ext.context.close();
  });

  it.each(SCREENS)('%s can be read by everybody, in light and in dark', async (_, path, ready) => {
    const page = await screens.show(path, ready);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), 'light').toEqual([]);
    // The same page in other colours: nothing else can have changed.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'color-contrast', 'link-in-text-block'), 'dark').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    // Every control has a name, and none of them is a key that nobody translated.
    const names = await page
      .locator('button:visible, a:visible, input:visible, select:visible, textarea:visible')
      .evaluateAll((all) => all.map((e) => [e.getAttribute('aria-label'), e.textContent, e.getAttribute('placeholder')].join(' ')));
    expect(names.filter((name) => /\b[a-z]+(?:_[a-z\d]+)+\b/.test(name))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/\$[a-z]\$|undefined|NaN/);
  });

  it.each(SCREENS)('%s fits at 200 %% zoom', async (_, path, ready) => {
    const page = await screens.show(path, ready);
    // A window of 1280 × 900 at 200 % has this many pixels for the page; the popup's own width is what it is.
    if (path.startsWith('dashboard')) await page.setViewportSize({ width: 640, height: 450 });
    expect(await clipped(page)).toEqual([]);
    await page.setViewportSize({ width: 1240, height: 900 });
  });

  it('shows in forced colours what it shows by colour', async () => {
    const page = await screens.show('popup.html', 'article');
    await page.emulateMedia({ forcedColors: 'active' });
    const pressed = page.locator('.segments button[aria-pressed="true"]');
    const other = page.locator('.segments button[aria-pressed="false"]').first();
    const colours = (e: Element): string => getComputedStyle(e).backgroundColor;
    expect(await pressed.evaluate(colours)).not.toBe(await other.evaluate(colours));
    expect(
      await page
        .locator('.sign')
        .first()
        .evaluate((e) => getComputedStyle(e).borderTopWidth),
    ).toBe('1px');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('moves nothing for those who want no motion', async () => {
    const page = await screens.show('dashboard.html#data', '#retention');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const bar = document.createElement('progress');
      document.body.append(bar);
      const { animationName, transitionDuration } = getComputedStyle(bar);
      bar.remove();
      return [animationName, transitionDuration];
    });
    expect(moving).toEqual(['none', '0s']);
  });

  it('asks for nothing but its own files', () => {
    expect(ext.requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
    expect(ext.errors).toEqual([]);
  });
});

describe('words of another length and direction', () => {
  let ext: Recorded;
  let screens: Screens;
  beforeAll(async () => {
    ext = await withExtension({ extension: withWords(folder(), 'en', pseudo), viewport: { width: 1240, height: 900 } });
    await fillDemo(ext, {}, longNamed);
    screens = new Screens(ext);
  });
  afterAll(async () => {
    await ext.context.close();
  });

  it.each(SCREENS)('%s cuts none of them off, from left to right and from right to left', async (_, path, ready) => {
    const page = await screens.show(path, ready);
    if (path.startsWith('popup')) await page.setViewportSize({ width: 420, height: 600 });
    expect(await page.locator('main').innerText()).toContain('[');
    expect(await clipped(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await clipped(page), 'right to left').toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    await page.setViewportSize({ width: 1240, height: 900 });
  });

  it('would be seen to be cut off', async () => {
    const page = await screens.show('dashboard.html#data', '#retention');
    expect(await clipped(page)).toEqual([]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('button { width: 40px; white-space: nowrap; overflow: hidden } h2 { margin-left: -400px }');
      document.adoptedStyleSheets = [sheet];
    });
    const found = (await clipped(page)).join('\n');
    expect(found).toContain('cut: button');
    expect(found).toContain('outside: h2');
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });

  it('puts the way to other pages on the side where reading begins', async () => {
    const page = await screens.show('dashboard.html#clients', '.tiles');
    const left = (): Promise<number> => page.locator('.nav').evaluate((e) => e.getBoundingClientRect().left);
    expect(await left()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await left()).toBeGreaterThan(900);
  });
});

describe('a catalogue that lacks words', () => {
  it('shows English ones in their place, and no empty button', async () => {
    const extension = withWords(folder(), 'ru', (words) =>
      Object.fromEntries(Object.entries(words).filter(([key], i) => i % 3 !== 0 || /_(?:one|few|many)$/.test(key))),
    );
    const ext = await withExtension({ extension, locale: 'ru' });
    const page = await openPage(ext, 'dashboard.html#settings');
    await page.locator('#privacy').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/[а-я]{4}/);
    const empty = await page
      .locator('button:visible, a:visible, h2:visible')
      .evaluateAll((all) => all.filter((e) => e.textContent.trim() === '' && !e.getAttribute('aria-label')).length);
    expect(empty).toBe(0);
    expect(ext.errors).toEqual([]);
    await ext.context.close();
  });
});
