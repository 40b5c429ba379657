import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Page } from 'playwright-core';
import { ROOT } from './extension';

const FOLDER = join(ROOT, 'tests/e2e/roundcube');
const ready = z.object({ url: z.string(), user: z.string(), password: z.string(), sentDir: z.string() });
export type Roundcube = z.infer<typeof ready>;

/** Roundcube is installed from Debian's packages: that takes Debian, and root. */
export const canRunRoundcube = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;

/** Starts a real Roundcube on a loopback port, freshly seeded. The first start on a machine installs it. */
export function startRoundcube(env: Readonly<Record<string, string>>): Promise<Roundcube> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', [join(FOLDER, 'roundcube-up')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stderr.on('data', (data: Buffer) => (errors += String(data)));
    child.on('exit', (code) => {
      const line = out.trim().split('\n').at(-1) ?? '';
      const parsed = code === 0 ? ready.safeParse(JSON.parse(line)) : undefined;
      if (parsed?.success) resolve(parsed.data);
      else reject(new Error(`Roundcube did not start: ${errors.slice(-500)}`));
    });
  });
}

export function stopRoundcube(env: Readonly<Record<string, string>>): void {
  spawnSync('bash', [join(FOLDER, 'roundcube-down')], { env: { ...process.env, ...env } });
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

/** The mails that the SMTP sink took, oldest first, as received. */
export function sentMails(sentDir: string): string[] {
  return readdirSync(sentDir)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(sentDir, name), 'utf8'));
}
