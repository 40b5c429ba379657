import { afterAll, beforeAll } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { LaunchOptions } from '@/scripts/lib/browser';
import { type Recorded, withExtension } from './extension';
import { type MailServer, type Settings, startServer, stopServer } from './mail-server';

export interface InSogo {
  readonly ext: Recorded;
  readonly mail: MailServer;
  /** Logged in, with the inbox open. */
  readonly page: Page;
}

/**
 * A real SOGo on a loopback port and a browser in it, for the tests around. The first start on a machine installs it: that
 * takes Debian, and root. Asked for before each test: where it cannot be started every one fails and says why, and none is
 * skipped, as after a failed `beforeAll`.
 */
export function withSogo(env: Settings, options: Partial<LaunchOptions> = {}): () => InSogo {
  let ext: Recorded | undefined;
  let ready: InSogo | undefined;
  let trouble: unknown;
  beforeAll(async () => {
    try {
      const mail = await startServer('sogo', env);
      ext = await withExtension(options);
      const page = await ext.context.newPage();
      await logIn(page, mail);
      ready = { ext, mail, page };
    } catch (error) {
      trouble = error;
    }
  });
  afterAll(async () => {
    await ext?.context.close();
    stopServer('sogo', env);
  });
  return () => {
    if (!ready) throw trouble;
    return ready;
  };
}

async function logIn(page: Page, { url, user, password }: MailServer): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.fill('input[ng-model="app.creds.username"]', user);
  await page.fill('#passwordField', password);
  await page.keyboard.press('Enter');
  await rowOf(page, '').waitFor({ timeout: 30_000 });
}

/** The newest mail in the list whose row holds these words. */
function rowOf(page: Page, words: string): Locator {
  return page.locator('md-list-item.sg-message-list-item', { hasText: words }).first();
}

/** Opens the newest mail of a folder whose row holds these words. */
export async function openMail(page: Page, { url, user }: MailServer, words: string, folder = 'INBOX'): Promise<void> {
  // A page that is on this address already would only see its fragment change.
  await page.goto('about:blank');
  await page.goto(`${url}so/${user}/Mail/view#!/Mail/0/${folder}`);
  await rowOf(page, words).click();
  await page.locator('.msg-body').filter({ visible: true }).waitFor();
}

/** A button of the open mail, by the expression it is bound to: its label is in the user's language. */
export function action(page: Page, name: 'reply' | 'openInPopup'): Locator {
  return page.locator(`md-card-actions button[ng-click^="viewer.${name}("]`);
}

export async function reply(page: Page): Promise<void> {
  await action(page, 'reply').click();
  await page.locator('#mailEditor.md-transition-in').locator('textarea[name="content"], iframe.cke_wysiwyg_frame').click();
  // At the first focus SOGo puts the caret where replies begin, a while later, and says nothing when it has.
  await page.waitForTimeout(500);
}

export function sendButton(page: Page): Locator {
  return page.locator('#mailEditor button[ng-click="editor.send()"]');
}
