import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { killBrowser } from './support/browser-end';
import { badge, type Recorded, withExtension } from './support/extension';
import { allRows, fillDemo, goTo, openPage, type Rows, violations } from './support/store';

const PASSPHRASE = 'the red door by the river';

/** Tables as they are compared: keys in order, numbers that the database gives left out. */
function sorted(rows: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [name, [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))]),
  );
}

describe('what is kept, on its way', () => {
  let folder: string;
  let ext: Recorded;
  let page: Page;
  let before: Rows;

  /** Presses a button and gives the path of the file that is saved. */
  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    await page.getByText('Saved to your downloads.').waitFor();
    return path;
  };
  const give = async (path: string): Promise<void> => {
    await page.getByLabel('Backup file').setInputFiles(path);
  };
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'firmly-data-'));
    ext = await withExtension({ timezoneId: 'Pacific/Auckland' });
    await fillDemo(ext);
    page = await openPage(ext, 'dashboard.html#data');
    await page.getByRole('heading', { name: 'Save a backup' }).waitFor();
    before = sorted(await allRows(page));
    expect(before['flags']).toHaveLength(96);
  });
  afterAll(async () => {
    await ext.context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('wants a passphrase that is long enough, twice the same', async () => {
    const button = page.getByRole('button', { name: 'Save encrypted' });
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByText('At least 10 characters').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('The passphrase once more').fill(`${PASSPHRASE}!`);
    await page.getByText('The two are not the same.').waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
    expect(await button.isEnabled()).toBe(true);
  });

  it('saves a sealed file, an open one, and tables for a spreadsheet; none of it leaves the computer', async () => {
    const sealed = await save('Save encrypted');
    expect(sealed).toMatch(/firmly-\d{4}-\d\d-\d\d\.firmly$/);
    expect(readFileSync(sealed, 'latin1')).not.toContain('orla');
    expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('');
    const open = await save('Save unencrypted (JSON)');
    const { firmly, version, tables } = JSON.parse(readFileSync(open, 'utf8')) as { firmly: string; version: number; tables: Rows };
    expect([firmly, version, tables['flags']?.length]).toEqual(['backup', 1, 96]);
    expect(readFileSync(await save('Flags (CSV)'), 'utf8').split('\r\n')).toHaveLength(98);
    const entries = before['ledger']?.length ?? 0;
    expect(readFileSync(await save('Ledger (CSV)'), 'utf8').split('\r\n')).toHaveLength(entries + 2);
    expect(ext.requests.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('blob:'))).toEqual([]);
  });

  it('is not erased by a double click, nor by a key pressed twice', async () => {
    const erase = page.getByRole('button', { name: 'Delete everything' });
    await erase.dblclick();
    const cancel = page.getByRole('group').getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await erase.waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await erase.waitFor();
    expect(await page.getByText('Everything is deleted.').count()).toBe(0);
    expect(sorted(await allRows(page))).toEqual(before);
  });

  it('comes back row by row after everything was erased', async () => {
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: /^Yes, delete/ }).click();
    await expect.poll(async () => Object.values(await allRows(page)).flat().length).toBe(0);
    await expect.poll(() => badge(ext)).toBe('');
    await give(join(folder, readName(folder, '.firmly')));
    await page.getByLabel(/^Passphrase of/).fill('the blue door by the river');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('The passphrase does not fit').waitFor();
    expect(Object.values(await allRows(page)).flat()).toEqual([]);
    await page.getByLabel(/^Passphrase of/).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const flags = page.getByRole('row', { name: /^Flags/ });
    await flags.waitFor();
    expect(await flags.innerText()).toMatch(/Flags\s+96\s+0\s+0/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add what is missing' }).click();
    await page.getByText('Done: what the file holds is here.').waitFor();
    expect(sorted(await allRows(page))).toEqual(before);
    await expect.poll(() => badge(ext)).toBe('8');
  });

  it('is told apart from files that are none, cut, newer or broken, and nothing is lost by trying', async () => {
    const good = readFileSync(join(folder, readName(folder, '.json')), 'utf8');
    const cases = [
      [file('photo.json', '\u0000\u0001 not ours'), 'This is not a backup of Firmly.'],
      [file('other.json', '{"other":"program"}'), 'This is not a backup of Firmly.'],
      [file('cut.json', good.slice(0, -200)), 'This backup is broken or not complete.'],
      [file('newer.json', good.replace('"version":1', '"version":9')), 'This backup comes from a newer Firmly.'],
      [file('newer.firmly', 'firmly-sealed {"version":2}\nxxxx'), undefined],
      [file('empty.json', ''), 'This is not a backup of Firmly.'],
    ] as const;
    for (const [path, words] of cases) {
      await give(path);
      if (words === undefined) {
        await page.getByLabel(/^Passphrase of/).fill(PASSPHRASE);
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.getByText('This backup comes from a newer Firmly.').waitFor();
      } else await page.getByRole('alert').filter({ hasText: words }).waitFor();
      expect(await page.getByRole('button', { name: 'Add what is missing' }).count()).toBe(0);
    }
    const broken = JSON.parse(good) as { tables: Rows };
    broken.tables['flags']?.push({ id: 'x' }, 7);
    await give(file('broken.json', JSON.stringify(broken)));
    await page.getByText('Rows that cannot be read and will be left out: 2.').waitFor();
    expect(sorted(await allRows(page))).toEqual(before);
  });

  it('takes the place of what is here only when that is said twice', async () => {
    const other = JSON.parse(readFileSync(join(folder, readName(folder, '.json')), 'utf8')) as { tables: Rows };
    const only = { ...other, tables: { clients: other.tables['clients']?.slice(0, 2) } };
    await give(file('only.json', JSON.stringify(only)));
    await page.getByRole('button', { name: 'Replace everything…' }).dblclick();
    expect(sorted(await allRows(page))).toEqual(before);
    await page.getByRole('button', { name: 'Yes, replace everything here' }).click();
    await page.getByText('Done: what the file holds is here.').waitFor();
    const rows = await allRows(page);
    expect([rows['clients']?.length, rows['flags']?.length]).toEqual([2, 0]);
    await give(join(folder, readName(folder, '.json')));
    await page.getByRole('button', { name: 'Replace everything…' }).click();
    await page.getByRole('button', { name: 'Yes, replace everything here' }).click();
    await page.getByText('Done: what the file holds is here.').waitFor();
    expect(sorted(await allRows(page))).toEqual(before);
    expect(ext.errors).toEqual([]);
  });

  it('moves to another computer in another zone, and means the same moments there', async () => {
    const far = await withExtension({ timezoneId: 'America/Los_Angeles' });
    const there = await openPage(far, 'dashboard.html#data');
    await there.getByLabel('Backup file').setInputFiles(join(folder, readName(folder, '.firmly')));
    await there.getByLabel(/^Passphrase of/).fill(PASSPHRASE);
    await there.getByRole('button', { name: 'Open', exact: true }).click();
    await there.getByRole('button', { name: 'Add what is missing' }).click();
    await there.getByText('Done: what the file holds is here.').waitFor();
    expect(sorted(await allRows(there))).toEqual(before);
    await goTo(there, '#overview');
    await there.getByRole('heading', { name: 'Signs by kind' }).waitFor();
    await far.context.close();
  });
});

describe('a restore that ends in the middle', () => {
  const MANY = { threads: 8_000, open: 10 };
  let folder: string;
  let profile: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'firmly-cut-'));
    profile = mkdtempSync(join(tmpdir(), 'firmly-profile-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true });
  });

  it('leaves what was there: when it is stopped, and when the browser dies', async () => {
    const source = await withExtension();
    await fillDemo(source, MANY);
    const from = await openPage(source, 'dashboard.html#data');
    const [download] = await Promise.all([
      from.waitForEvent('download'),
      from.getByRole('button', { name: 'Save unencrypted (JSON)' }).click(),
    ]);
    const path = join(folder, 'large.json');
    await download.saveAs(path);
    await source.context.close();

    let ext = await withExtension({ profile });
    await fillDemo(ext);
    let page = await openPage(ext, 'dashboard.html#data');
    const before = sorted(await allRows(page));
    const begin = async (): Promise<void> => {
      await page.getByLabel('Backup file').setInputFiles(path);
      await page.getByRole('button', { name: 'Replace everything…' }).click();
      await page.getByRole('button', { name: 'Yes, replace everything here' }).click();
      // Well under way: the old rows are cleared, some of the new ones are in.
      await expect
        .poll(() => page.getByRole('progressbar').getAttribute('value').then(Number), { interval: 5, timeout: 30_000 })
        .toBeGreaterThan(0.1);
    };
    await begin();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    expect(sorted(await allRows(page))).toEqual(before);

    await begin();
    await killBrowser(ext.context);

    ext = await withExtension({ profile });
    page = await openPage(ext, 'dashboard.html#data');
    await page.getByRole('heading', { name: 'Save a backup' }).waitFor();
    expect(sorted(await allRows(page))).toEqual(before);
    await ext.context.close();
  });
});

/** The backup of that kind that was saved. */
function readName(folder: string, ending: string): string {
  return readdirSync(folder).find((name) => /^firmly-\d/.test(name) && name.endsWith(ending)) ?? '';
}
