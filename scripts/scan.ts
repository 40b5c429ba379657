// npm run -s scan -- [--explain] FILE.jsonl
// Reads lines {"id","lang"?,"role":"client"|"me","text"} and writes {"id","signs":[{"sign","start","end","confidence","rule"}]}:
// the very code that the extension runs. A broken line is named on stderr, the rest goes on, and the exit code is 1.
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { languageById } from '@/lib/languages';
import { makeRead } from '@/lib/languages/read';
import type { Judgement } from '@/lib/signs/finding';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().optional(),
  role: z.enum(['client', 'me']),
  text: z.string(),
});

const args = process.argv.slice(2);
const explain = args.includes('--explain');
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined) {
  console.error('usage: npm run -s scan -- [--explain] FILE.jsonl');
  process.exit(2);
}

const read = makeRead();
let number = 0;
let broken = 0;
const input = createReadStream(file);
input.on('error', (error) => {
  console.error(`cannot read ${file}: ${error.message}`);
  process.exit(2);
});
for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
  number++;
  if (raw.trim() === '') continue;
  const message = parse(raw.replace(/^\uFEFF/, ''));
  if (typeof message === 'string') {
    broken++;
    console.error(`${file}:${number}: ${message}`);
    continue;
  }
  const { id, lang, role, text } = message;
  // A tag such as en-GB names its primary language; one that no pack knows is left unjudged.
  const language = lang?.split('-')[0]?.toLowerCase();
  const judgement = read({ text, direction: role === 'me' ? 'draft' : 'client', ...(language !== undefined && { language }) });
  const out = explain
    ? explained(String(id), text, judgement)
    : JSON.stringify({
        id,
        signs: judgement.findings.map(({ sign, start, end, confidence, rule }) => ({ sign, start, end, confidence, rule })),
      });
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

function explained(id: string, text: string, { language, findings, spared }: Judgement): string {
  const quote = (start: number, end: number): string => `«${text.slice(start, end).replaceAll('\n', ' ')}»`;
  const judged =
    language === undefined
      ? 'language not recognised: not judged'
      : languageById(language)?.pack
        ? language
        : `${language}: no rules, not judged`;
  return [
    `${id} (${judged})`,
    ...findings.map((f) => `  flagged      ${f.sign} ${f.confidence.toFixed(2)} ${quote(f.start, f.end)} by ${f.rule}`),
    ...spared.map((s) => `  not flagged  ${s.sign} ${quote(s.start, s.end)} by ${s.rule}: called off by ${s.veto}`),
    ...(findings.length + spared.length === 0 ? ['  nothing'] : []),
  ].join('\n');
}
