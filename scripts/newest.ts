// npm run -s newest -- FILE.jsonl
// Reads lines {"id","raw"} and writes {"id","newest"}: what the author of each message wrote now, as the extension cuts it.
// A broken line is named on stderr, the rest goes on, and the exit code is 1.
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { ALL_QUOTING } from '@/lib/languages';
import { newestText } from '@/lib/text/newest';

const line = z.object({ id: z.union([z.string(), z.number()]), raw: z.string() });

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s newest -- FILE.jsonl');
  process.exit(2);
}

const input = createReadStream(file);
input.on('error', (error) => {
  console.error(`cannot read ${file}: ${error.message}`);
  process.exit(2);
});

let number = 0;
let broken = 0;
for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
  number++;
  if (raw.trim() === '') continue;
  const message = parse(raw.replace(/^\uFEFF/, ''));
  if (typeof message === 'string') {
    broken++;
    console.error(`${file}:${number}: ${message}`);
    continue;
  }
  const out = JSON.stringify({ id: message.id, newest: newestText(message.raw, ALL_QUOTING) });
  if (!process.stdout.write(`${out}\n`)) await once(process.stdout, 'drain');
}
process.exitCode = broken > 0 ? 1 : 0;

function parse(raw: string): z.infer<typeof line> | string {
  try {
    const parsed = line.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  } catch {
    return 'not JSON';
  }
}
