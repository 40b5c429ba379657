// node scripts/corpus-check.mjs FILE.jsonl: form, duplicates and counts of one writer's labelled mail.
// node scripts/corpus-check.mjs --all: the same for every file of tests/corpus, and what they must hold together.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './lib/run.mjs';

const CLIENT =
  'scope-creep endless-revisions free-advice free-proposal unserious-prospect budget-pressure late-payment rush constant-access schedule-churn disputed-agreement disrespect'.split(
    ' ',
  );
const ME = 'over-availability self-diminishing free-giveaway one-sided-commitment vague-expectation venting'.split(' ');
/** Messages of a language at least, messages per sign at least, writers at least. */
const WANTED = { en: { messages: 800, perSign: 30, writers: 4 }, ru: { messages: 500, perSign: 20, writers: 4 } };
/** Shares at least: of negatives, of hard ones among them, of indirect ones among the positives. Files may differ a little. */
const SHARES = { negative: 0.38, hard: 0.64, indirect: 0.5 };

let problems = 0;
const say = (where, what) => {
  problems++;
  console.log(`${where}: ${what}`);
};

/** The messages of a file, each looked at by itself. */
function read(file) {
  const messages = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (!line.trim()) return;
      const where = `${basename(file)}:${i + 1}`;
      try {
        const message = JSON.parse(line);
        check(message, where);
        messages.push({ ...message, where });
      } catch (error) {
        say(where, `not JSON: ${error.message}`);
      }
    });
  return messages;
}

function check(m, where) {
  if (!m.id) say(where, 'no id');
  if (!['en', 'ru'].includes(m.lang)) say(where, 'lang');
  if (!['client', 'me'].includes(m.role)) say(where, 'role');
  if (typeof m.text !== 'string' || m.text.length < 15) say(where, 'text');
  if (typeof m.trade !== 'string') say(where, 'trade');
  if (!Array.isArray(m.signs)) return say(where, 'signs');
  for (const { sign, quote } of m.signs) {
    if (!(m.role === 'client' ? CLIENT : ME).includes(sign)) say(where, `sign ${sign} for role ${m.role}`);
    if (!quote || !m.text.includes(quote)) say(where, `quote not in text: ${quote}`);
  }
  if (m.hard && m.signs.length > 0) say(where, 'hard is for negatives');
  if (m.indirect && m.signs.length === 0) say(where, 'indirect is for positives');
}

/** Nothing twice: neither ids nor texts, nor long runs of the same words with two writers (they must not share phrases). */
function checkDoubles(messages) {
  const ids = new Map();
  const texts = new Map();
  const runs = new Map();
  for (const m of messages) {
    const text = m.text.toLowerCase().replace(/\s+/g, ' ').trim();
    if (ids.has(m.id)) say(m.where, `id ${m.id} is ${ids.get(m.id)}'s`);
    if (texts.has(text)) say(m.where, `same text as ${texts.get(text)}`);
    ids.set(m.id, m.where);
    texts.set(text, m.where);
    const writer = m.where.split(':')[0];
    for (const { quote } of m.signs) {
      const run =
        quote
          .toLowerCase()
          .match(/[\p{L}\p{N}']+/gu)
          ?.slice(0, 8)
          .join(' ') ?? '';
      if (run.split(' ').length < 8) continue;
      const other = runs.get(run);
      if (other !== undefined && other !== writer) say(m.where, `shares a phrase with ${other}: ${run}`);
      runs.set(run, writer);
    }
  }
}

function count(messages) {
  const positive = messages.filter((m) => m.signs.length > 0);
  const negative = messages.filter((m) => m.signs.length === 0);
  const perSign = Object.fromEntries(
    [...CLIENT, ...ME].map((sign) => [sign, positive.filter((m) => m.signs.some((s) => s.sign === sign)).length]),
  );
  return { messages, positive, negative, perSign, hard: negative.filter((m) => m.hard), indirect: positive.filter((m) => m.indirect) };
}

function print(name, { messages, positive, negative, hard, indirect }) {
  const quoted = messages.filter((m) => m.quoted).length;
  const words = Math.round(messages.reduce((sum, m) => sum + m.text.split(/\s+/).length, 0) / messages.length);
  console.log(
    `${name}: ${messages.length} messages, ${positive.length} positive (${indirect.length} indirect), ${negative.length} negative (${hard.length} hard), ${quoted} quoted, ${words} words on average`,
  );
}

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  console.error('usage: node scripts/corpus-check.mjs FILE.jsonl | --all');
  process.exit(2);
}
if (argument === '--all') {
  const folder = join(ROOT, 'tests/corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const writers = JSON.parse(readFileSync(join(folder, 'writers.json'), 'utf8'));
  const all = files.flatMap((name) => {
    const messages = read(join(folder, name));
    print(name, count(messages));
    if (!writers[name.replace('.jsonl', '')]) say(name, 'is not in writers.json');
    return messages;
  });
  checkDoubles(all);
  for (const [lang, wanted] of Object.entries(WANTED)) {
    const counted = count(all.filter((m) => m.lang === lang));
    const { messages, positive, negative, hard, indirect, perSign } = counted;
    print(`all ${lang}`, counted);
    const own = Object.values(writers).filter((writer) => writer.language === lang);
    if (messages.length < wanted.messages) say(lang, `${wanted.messages} messages wanted`);
    if (own.length < wanted.writers) say(lang, `${wanted.writers} writers wanted`);
    if (!own.some((writer) => writer.use === 'judged')) say(lang, 'one writer must be kept for judging');
    if (negative.length / messages.length < SHARES.negative) say(lang, 'too few negatives');
    if (hard.length / negative.length < SHARES.hard) say(lang, 'too few hard negatives');
    if (indirect.length / positive.length < SHARES.indirect) say(lang, 'too few indirect positives');
    for (const [sign, number] of Object.entries(perSign))
      if (number < wanted.perSign) say(lang, `${sign}: ${number} of ${wanted.perSign} messages`);
  }
} else {
  const messages = read(argument);
  checkDoubles(messages);
  const counted = count(messages);
  print(basename(argument), counted);
  for (const [sign, number] of Object.entries(counted.perSign)) console.log(sign.padEnd(22), number);
}
console.log(problems === 0 ? 'ok' : `${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
