// npm run -s eval [-- --record] [-- FILE.jsonl …]: scores the packs on labelled mail with the corpus's own scorer, prints the
// tables, and compares them with the last recorded run in docs/quality.md. Exits with 1 when a figure dropped by more than a
// point; `--record` writes the new figures down. Files given are scored and printed, and not recorded.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { makeRead } from '@/lib/languages/read';
import { THRESHOLDS, type Sensitivity } from '@/lib/signs/engine/combine';

const ROOT = join(import.meta.dirname, '..');
const QUALITY = join(ROOT, 'docs/quality.md');
const CORPUS = join(ROOT, 'tests/corpus');
/** Points that a figure may drop before the run fails. */
const ALLOWED = 1;

const message = z.object({ id: z.string(), lang: z.string(), role: z.enum(['client', 'me']), text: z.string() });
const nullable = z.number().nullable();
const rate = z.object({ n: z.number(), fp: z.number(), rate: nullable });
const score = z.object({
  messages: z.number(),
  perSign: z.array(
    z.object({ sign: z.string(), gold: z.number(), predicted: z.number(), precision: nullable, recall: nullable, f1: nullable }),
  ),
  micro: z.object({ precision: nullable, recall: nullable, f1: nullable }),
  anySign: z.object({ all: z.object({ precision: nullable, recall: nullable }) }),
  falsePositiveRate: z.object({ hard: rate, other: rate }),
  spanOverlap: z.object({ rate: nullable }),
});
type Score = z.infer<typeof score>;
type Message = z.infer<typeof message> & Record<string, unknown>;
const writers = z.record(z.string(), z.object({ language: z.string(), use: z.enum(['tuned', 'judged']), writer: z.string() }));

const scratch = mkdtempSync(join(tmpdir(), 'firmly-eval-'));

function load(file: string): Message[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line.trim() === '' ? [] : [z.looseObject(message.shape).parse(JSON.parse(line))]));
}

/** Judges messages as the extension would, and hands both to the scorer. */
function evaluate(messages: readonly Message[], sensitivity: Sensitivity = 'normal'): Score {
  const read = makeRead();
  const predictions = messages.map(({ id, role, text, lang }) => ({
    id,
    signs: read({ text, direction: role === 'me' ? 'draft' : 'client', language: lang, sensitivity }).findings.map(
      ({ sign, start, end }) => ({
        sign,
        start,
        end,
      }),
    ),
  }));
  const files = [messages, predictions].map((rows, i) => {
    const file = join(scratch, `${String(i)}.jsonl`);
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    return file;
  });
  const out = execFileSync('node', [join(ROOT, 'scripts/score.mjs'), ...files, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  return score.parse(JSON.parse(out));
}

const percent = (x: number | null): string => (x === null ? '–' : (100 * x).toFixed(1));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const HEAD = [
  'mail',
  'messages',
  'any sign: precision',
  'any sign: recall',
  'micro precision',
  'micro recall',
  'micro F1',
  'false flags, hard',
  'false flags, ordinary',
  'span overlap',
];
function row(name: string, s: Score): string[] {
  const { all } = s.anySign;
  const figures = [
    all.precision,
    all.recall,
    s.micro.precision,
    s.micro.recall,
    s.micro.f1,
    s.falsePositiveRate.hard.rate,
    s.falsePositiveRate.other.rate,
    s.spanOverlap.rate,
  ];
  return [name, String(s.messages), ...figures.map(percent)];
}
/** Figures that are better when lower. */
const LOWER_IS_BETTER = new Set([7, 8]);

function dropped(now: readonly string[], before: readonly string[]): string[] {
  return HEAD.flatMap((what, i) => {
    const [a, b] = [Number(now[i]), Number(before[i])];
    if (i < 2 || Number.isNaN(a) || Number.isNaN(b)) return [];
    const loss = LOWER_IS_BETTER.has(i) ? a - b : b - a;
    return loss > ALLOWED ? [`${now[0] ?? ''}: ${what} was ${b.toFixed(1)}, is ${a.toFixed(1)}`] : [];
  });
}

const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (given.length > 0) {
  for (const file of given) {
    const result = evaluate(load(file));
    console.log(table(HEAD, [row(basename(file), result)]));
    console.log(
      table(
        ['sign', 'labelled', 'flagged', 'precision', 'recall', 'F1'],
        result.perSign.map((s) => [s.sign, String(s.gold), String(s.predicted), percent(s.precision), percent(s.recall), percent(s.f1)]),
      ),
    );
  }
  process.exit(0);
}

const known = writers.parse(JSON.parse(readFileSync(join(CORPUS, 'writers.json'), 'utf8')));
const mail = new Map(Object.keys(known).map((name) => [name, load(join(CORPUS, `${name}.jsonl`))]));
const of = (language: string, use: string): Message[] =>
  [...mail].flatMap(([name, messages]) => (known[name]?.language === language && known[name].use === use ? messages : []));
const groups = ['en', 'ru'].flatMap((language) =>
  ['tuned', 'judged'].map((use) => ({ name: `${language}, ${use}`, messages: of(language, use) })),
);

const rows = [...[...mail].map(([name, messages]) => row(name, evaluate(messages)))];
const byGroup = groups
  .filter(({ messages }) => messages.length > 0)
  .map(({ name, messages }) => ({ name, messages, score: evaluate(messages) }));
rows.push(...byGroup.map(({ name, score: s }) => row(name, s)));
// Mail that the team shares beside the checkout is scored where it is there, and never recorded: it is not everywhere.
const shared = join(ROOT, '../shared/corpus');
for (const file of existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.jsonl')) : []) {
  console.log(table(HEAD, [row(`shared/${file}`, evaluate(load(join(shared, file))))]));
}

const signs = byGroup.map(({ name, score: s }) => {
  const lines = s.perSign.map((p) => [p.sign, String(p.gold), String(p.predicted), percent(p.precision), percent(p.recall), percent(p.f1)]);
  return `### ${name}\n\n${table(['sign', 'labelled', 'flagged', 'precision', 'recall', 'F1'], lines)}`;
});
const levels = (Object.keys(THRESHOLDS) as Sensitivity[]).flatMap((level) =>
  byGroup.map(({ name, messages }) => row(`${level}: ${name}`, evaluate(messages, level))),
);
const figures = ['## Figures', table(HEAD, rows), '## By sensitivity', table(HEAD, levels), '## By sign', ...signs].join('\n\n');
console.log(figures);

const MARK = '<!-- figures below are written by `npm run eval -- --record` -->';
const page = readFileSync(QUALITY, 'utf8');
const [words = '', recorded = ''] = page.split(MARK);
if (process.argv.includes('--record')) {
  writeFileSync(QUALITY, `${words}${MARK}\n\n${figures}\n`);
  console.log('\nrecorded in docs/quality.md');
} else {
  const before = new Map(
    recorded.split('\n').flatMap((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return cells.length === HEAD.length && cells[0] !== undefined ? [[cells[0], cells] as const] : [];
    }),
  );
  const losses = [...rows, ...levels].flatMap((now) => dropped(now, before.get(now[0] ?? '') ?? []));
  const missing = rows.filter(([name]) => !before.has(name ?? '')).map(([name]) => `${name ?? ''}: not recorded yet`);
  for (const line of [...losses, ...missing]) console.error(line);
  console.log(
    losses.length + missing.length === 0
      ? '\nno figure dropped by more than a point'
      : '\nfigures dropped: mend it, or record it with a reason',
  );
  process.exitCode = losses.length + missing.length > 0 ? 1 : 0;
}
