// Measures what users would feel, each beside the simplest thing that could be done in the same run (the baseline): one
// alternation of the packs' literal words over the same text. Numbers vary with the machine; the ratios say more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '@/lib/languages';
import { makeRead } from '@/lib/languages/read';
import { THREADS } from './demo/inbox';
import { demoPage } from './demo/page';
import { servePages } from './demo/server';
import { builtAt, launch } from './lib/browser';

const ROOT = join(import.meta.dirname, '..');
const rows: string[][] = [['what', 'Firmly', 'baseline', 'ratio']];

/** Median time of one call, in microseconds. */
function time(work: () => void, rounds: number): number {
  for (let i = 0; i < rounds / 10; i++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Every literal word of the English pack in one alternation: what a checker without an engine would do. */
function alternation(): RegExp {
  const pack = LANGUAGES.find((language) => language.id === 'en')?.pack;
  const words = new Set(
    (pack && 'signs' in pack ? pack.signs : []).flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.patterns.join(' ').match(/[a-z']{3,}/g) ?? []),
    ),
  );
  return new RegExp(`\\b(?:${[...words].join('|')})\\b`, 'gi');
}

const messages = THREADS.flatMap((thread) => thread.messages.map((message) => message.text.join('\n\n')));
const mailbox = Array.from({ length: 400 }, (_, i) => messages[i % messages.length] ?? '');
const bytes = Buffer.byteLength(mailbox.join(''));
const read = makeRead();
const literal = alternation();

const readAll = time(() => {
  for (const text of mailbox) read({ text, direction: 'client' });
}, 20);
const plainAll = time(() => {
  for (const text of mailbox) text.match(literal);
}, 20);
rows.push([
  'one message',
  `${(readAll / mailbox.length).toFixed(1)} µs`,
  `${(plainAll / mailbox.length).toFixed(1)} µs`,
  (readAll / plainAll).toFixed(2),
]);
rows.push(['throughput', `${(bytes / readAll).toFixed(1)} MB/s`, `${(bytes / plainAll).toFixed(1)} MB/s`, (readAll / plainAll).toFixed(2)]);

const sentence = 'We looked at the second page together and the team was happy with the new photographs of the garden. ';
const draft = sentence.repeat(Math.ceil(2000 / sentence.split(' ').length));
const check = makeRead({ remember: true });
let keystroke = 0;
const perKey = time(
  () => check({ text: `${draft} I am free any tim${'e'.repeat(keystroke++ % 7)}`, direction: 'draft', language: 'en' }),
  300,
);
const perKeyPlain = time(() => `${draft} I am free any tim${'e'.repeat(keystroke++ % 7)}`.match(literal), 300);
rows.push([
  'keystroke in a 2,000-word draft',
  `${perKey.toFixed(0)} µs`,
  `${perKeyPlain.toFixed(0)} µs`,
  (perKey / perKeyPlain).toFixed(2),
]);

const start = time(() => {
  makeRead()({ text: messages[1] ?? '', direction: 'client', language: 'en' });
}, 20);
rows.push(['engine made ready, first message', `${(start / 1000).toFixed(1)} ms`, '–', '–']);

const built = builtAt(ROOT, '.output/bench');
for (const [name, file] of [
  ['reader, before the first finding', 'mail'],
  ['card, after the first finding', 'card'],
] as const) {
  const size = gzipSync(readFileSync(join(built, `content-scripts/${file}.js`))).length;
  rows.push([name, `${(size / 1024).toFixed(1)} KB gzip`, '60 KB budget', file === 'mail' ? (size / 1024 / 60).toFixed(2) : '–']);
}

const site = await servePages({ '/': demoPage() });
const { context } = await launch({ extension: built, headless: true });
const page = await context.newPage();
await page.goto(`${site.url}/`);
const shown: number[] = [];
for (let round = 0; round < 9; round++) {
  await page.goto(`${site.url}/#inbox`);
  await page.waitForTimeout(700);
  shown.push(
    // As text: the page has none of the helpers that a compiled function would call.
    await page.evaluate<number>(`new Promise((resolve) => {
      location.hash = 'all/d02';
      const began = performance.now();
      (function look() {
        const ranges = [...(CSS.highlights.get('firmly-client') ?? [])];
        if (ranges.some((r) => r.getClientRects().length > 0)) resolve(performance.now() - began);
        else requestAnimationFrame(look);
      })();
    })`),
  );
}
rows.push(['message shown to highlight (Chromium)', `${(shown.sort((a, b) => a - b)[4] ?? 0).toFixed(0)} ms`, '80 ms settle', '–']);
await context.close();
await site.close();

const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
