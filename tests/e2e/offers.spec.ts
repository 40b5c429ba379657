import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recorded, withExtension } from './support/extension';
import { mailPage, serve } from './support/pages';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const answer = (body: string): string => mailPage(`<div>Hi Mira,</div><div><br></div><div>${body}</div>`, { draft: '<div><br></div>' });

describe('times that were offered', () => {
  let ext: Recorded;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve({
      '/ask': answer('could we talk about the form?'),
      '/other': answer('thank you, I will read it.'),
      ...Object.fromEntries(DAYS.map((day) => [`/${day}`, answer(`thank you, ${day} works for me.`)])),
    });
    // The worker's clock is the machine's until it starts again: one zone for both.
    ext = await withExtension({ timezoneId: 'UTC' });
  });
  afterAll(async () => {
    await ext.context.close();
    await site.close();
  });

  it('are recognised when the client takes one, confirmed with one press, and made an invitation', async () => {
    const page = await ext.context.newPage();
    await page.goto(`${site.url}/ask`);
    const editor = page.locator('#editor');
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => editor.innerText()).toContain('Which suits you better?');
    const offered = await editor.innerText();
    const second = / or (\w+) (\d+ \w+ at \d\d:\d\d)\./.exec(offered);
    const weekday = second?.[1] ?? '';
    const rest = second?.[2] ?? '';

    // Other words take nothing.
    await page.goto(`${site.url}/other`);
    await page.getByRole('toolbar').waitFor();
    await page.waitForTimeout(800);
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);

    await page.goto(`${site.url}/${weekday}`);
    await page.getByRole('button', { name: `Confirm ${weekday} ${rest}` }).click();
    await expect.poll(() => editor.innerText()).toContain(`${weekday} ${rest} it is.`);

    const settings = ext.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Invitation file' }).click();
    const options = await settings;
    await options.getByRole('heading', { name: 'Offered times' }).waitFor();
    await expect.poll(() => options.locator('#offers ~ ul li').innerText()).toContain('taken');
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: /Save invitation/ }).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(file).toContain('METHOD:REQUEST');
    expect(file.replace(/\r\n /g, '')).toContain(
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:orla.finch@example.com',
    );
    expect(file).toContain(`UID:firmly-`);

    // It is not asked again, and the time is not offered to anybody.
    await page.goto(`${site.url}/${weekday}`);
    await page.getByRole('toolbar').waitFor();
    await page.waitForTimeout(800);
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Offer two time slots' }).click();
    await expect.poll(() => editor.innerText()).toContain('Which suits you better?');
    expect(await editor.innerText()).not.toContain(`${weekday} ${rest}`);
    await page.close();
    await options.close();
  });
});
