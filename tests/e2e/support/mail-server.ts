import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from './extension';

const ready = z.object({ url: z.string(), user: z.string(), password: z.string(), sentDir: z.string() });
/** A webmail that runs on this machine for a test, with one user's seeded mailbox. */
export type MailServer = z.infer<typeof ready>;
export type Settings = Readonly<Record<string, string>>;

/** Runs `tests/e2e/<name>/<name>-up`, which installs what is missing. Rejects with what the script complained of. */
export function startServer(name: string, env: Settings): Promise<MailServer> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', [script(name, 'up')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stderr.on('data', (data: Buffer) => (errors += String(data)));
    child.on('error', reject);
    child.on('exit', (code) => {
      const line = out.trim().split('\n').at(-1) ?? '';
      const parsed = code === 0 ? ready.safeParse(JSON.parse(line)) : undefined;
      if (parsed?.success) resolve(parsed.data);
      else reject(new Error(`${name} did not start: ${errors.slice(-500)}`));
    });
  });
}

export function stopServer(name: string, env: Settings): void {
  spawnSync('bash', [script(name, 'down')], { env: { ...process.env, ...env } });
}

function script(name: string, what: 'up' | 'down'): string {
  return join(ROOT, 'tests/e2e', name, `${name}-${what}`);
}

/**
 * The mails that the SMTP sink took, oldest first, as received. The sink writes a mail's envelope after its text, so a mail
 * counts only once its envelope is there whole: one that is still being written is not yet taken.
 */
export function sentMails(sentDir: string): string[] {
  return readdirSync(sentDir)
    .filter((name) => name.endsWith('.json') && readFileSync(join(sentDir, name), 'utf8').endsWith('}\n'))
    .sort()
    .map((name) => readFileSync(join(sentDir, name.replace(/json$/, 'eml')), 'utf8'));
}
