import type { Page } from 'playwright-core';
import type { Recorded } from './extension';
import { goTo, openPage } from './store';

/** A tab in which one screen after the other is shown. */
export class Screens {
  private page: Page | undefined;
  private readonly ext: Recorded;
  constructor(ext: Recorded) {
    this.ext = ext;
  }

  async show(path: string, ready: string): Promise<Page> {
    const [file = '', hash] = path.split('#');
    const page = (this.page ??= await openPage(this.ext, file));
    if (hash === undefined || !page.url().includes(file)) await page.goto(`chrome-extension://${this.ext.extensionId}/${path}`);
    else await goTo(page, `#${hash}`);
    await page.locator(ready).first().waitFor();
    // What comes a moment later than the first words: names, fields, a chart's canvas.
    await page.waitForTimeout(150);
    return page;
  }
}
