// Measures what users would feel, each beside the simplest thing that could be done in the same run (the baseline): one
// alternation of the packs' literal words over the same text. Numbers vary with the machine; the ratios say more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '@/lib/languages';
import { makeRead } from '@/lib/languages/read';
import { Engine } from '@/lib/signs/engine/engine';
import { makeJudge } from '@/lib/signs/engine/judge';
import type { Packed } from '@/lib/signs/engine/packed';
import { packRules } from '@/lib/signs/engine/packing';
import type { Pack } from '@/lib/signs/rule';
import { THREADS } from './demo/inbox';
import { demoPage } from './demo/page';
import { servePages } from './demo/server';
import { benchPages } from './bench-pages';
import { benchStore } from './bench-store';
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

const CORPUS = join(ROOT, 'tests/corpus');
const corpus = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as { lang: string; role: string; text: string });
const literal = alternation();

/** A mailbox of 10 MB: the demo's mail, each message with words of its own, so that none is read twice. */
function mailbox(): string[] {
  const demo = THREADS.flatMap((thread) => thread.messages.map((message) => message.text.join('\n\n')));
  const out: string[] = [];
  for (let size = 0, i = 0; size < 10_000_000; i++) {
    const text = (demo[i % demo.length] ?? '').replace(/[a-z]{6,}/gi, (word, at: number) =>
      (at * 31 + i * 7) % 5 === 0 ? word.slice(1) + word.slice(0, 1) : word,
    );
    out.push(text);
    size += Buffer.byteLength(text);
  }
  return out;
}

function through(name: string, texts: readonly string[], rounds: number, readOne: (text: string, i: number) => void): void {
  const bytes = Buffer.byteLength(texts.join(''));
  const all = time(() => {
    texts.forEach(readOne);
  }, rounds);
  const plain = time(() => {
    for (const text of texts) text.match(literal);
  }, rounds);
  const ratio = (all / plain).toFixed(2);
  rows.push([`${name}: one message`, `${(all / texts.length).toFixed(1)} µs`, `${(plain / texts.length).toFixed(1)} µs`, ratio]);
  rows.push([`${name}: throughput`, `${(bytes / all).toFixed(1)} MB/s`, `${(bytes / plain).toFixed(1)} MB/s`, ratio]);
}

const read = makeRead();
through(
  'labelled corpus',
  corpus.map(({ text }) => text),
  20,
  (text, i) => read({ text, direction: corpus[i]?.role === 'me' ? 'draft' : 'client', language: corpus[i]?.lang ?? 'en' }),
);
through('mailbox of 10 MB', mailbox(), 3, (text) => read({ text, direction: 'client' }));

const en = LANGUAGES.find((language) => language.id === 'en')?.pack;
if (en && 'signs' in en) {
  const texts = corpus.filter(({ lang, role }) => lang === 'en' && role === 'client').map(({ text }) => text);
  const judgeAll = (pack: Pack): number => {
    const judge = makeJudge(pack, 'client');
    return time(() => {
      for (const text of texts) judge(text, [{ start: 0, end: text.length }]);
    }, 10);
  };
  const once = judgeAll(en);
  const ten = judgeAll(tenfold(en));
  rows.push([
    'ten times the rules: one message',
    `${(ten / texts.length).toFixed(1)} µs`,
    `${(once / texts.length).toFixed(1)} µs with the rules as they are`,
    (ten / once).toFixed(2),
  ]);
}

/** The same rules and nine more of each kind, about other things: every word of four letters or more is another one. */
function tenfold(pack: Pack): Pack {
  const other = (text: string, k: number): string =>
    text.replace(/(?<![@:\p{L}])[\p{L}]{4,}/gu, (word) => `${word.slice(0, 3)}${'bdfgklmnp'.charAt(k)}x${word.slice(3)}`);
  return {
    ...pack,
    signs: pack.signs.map(({ sign, rules }) => ({
      sign,
      rules: rules.flatMap((rule) => [
        rule,
        ...Array.from({ length: 9 }, (_, k) => ({
          ...rule,
          id: `${rule.id}-${String(k)}`,
          patterns: rule.patterns.map((pattern) => other(pattern, k)),
        })),
      ]),
    })),
  };
}

const sentence = 'We looked at the second page together and the team was happy with the new photographs of the garden. ';
const draft = sentence.repeat(Math.ceil(2000 / sentence.split(' ').length));
const check = makeRead({ remember: true });
let keystroke = 0;
const typed = (): string => `${draft} I am free any tim${'e'.repeat(keystroke++ % 7)}`;
const perKey = time(() => check({ text: typed(), direction: 'draft', language: 'en' }), 300);
const perKeyPlain = time(() => typed().match(literal), 300);
rows.push([
  'keystroke in a 2,000-word draft',
  `${perKey.toFixed(0)} µs`,
  `${perKeyPlain.toFixed(0)} µs`,
  (perKey / perKeyPlain).toFixed(2),
]);

for (const { id, pack } of LANGUAGES) {
  if (!pack || !('signs' in pack)) continue;
  // As the extension has it: rules that the build made ready, as text.
  const json = JSON.stringify(packRules(pack));
  const parse = time(() => JSON.parse(json) as Packed, 20);
  const ready = time(() => new Engine(JSON.parse(json) as Packed, pack.spelling, 'client'), 20);
  rows.push([
    `engine ready, ${id}`,
    `${(ready / 1000).toFixed(1)} ms`,
    `${(parse / 1000).toFixed(1)} ms to parse its JSON`,
    (ready / parse).toFixed(2),
  ]);
  rows.push([
    `rules, ${id}`,
    `${(gzipSync(json, { level: 9 }).length / 1024).toFixed(0)} KB gzip`,
    '60 KB goal',
    (gzipSync(json, { level: 9 }).length / 1024 / 60).toFixed(2),
  ]);
}

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
rows.push(...(await benchPages(built)));
rows.push(...(await benchStore(built)));

const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
