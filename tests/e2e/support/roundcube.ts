import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { type MailServer, type Settings, startServer, stopServer } from './mail-server';

export { sentMails } from './mail-server';
export type Roundcube = MailServer;

/** Roundcube is installed from Debian's packages: that takes Debian, and root. */
export const canRunRoundcube = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;

/** Starts a real Roundcube on a loopback port, freshly seeded. The first start on a machine installs it. */
export function startRoundcube(env: Settings): Promise<Roundcube> {
  return startServer('roundcube', env);
}

export function stopRoundcube(env: Settings): void {
  stopServer('roundcube', env);
}

export async function logIn(page: Page, { url, user, password }: Roundcube): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.fill('#rcmloginuser', user);
  await page.fill('#rcmloginpwd', password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr', { timeout: 30_000 });
}

/** Uid of the newest message in the list whose subject holds these words. */
export async function uidOf(page: Page, subject: string): Promise<string> {
  const row = page.locator('#messagelist tbody tr', { hasText: subject }).first();
  await row.waitFor();
  const href = (await row.locator('a[href*="_uid="]').first().getAttribute('href')) ?? '';
  return new URL(href, page.url()).searchParams.get('_uid') ?? '';
}
