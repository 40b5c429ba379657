// npm run -s calibrate: sets the weights of rules that may speak alone to how often they were right in the tuned writers'
// mail. A weight is the share of a rule's messages that carry its sign, drawn towards PRIOR as long as there are few of
// them; so a confidence means what it says. Rules that need company keep their author's weight.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ALL_QUOTING, LANGUAGES } from '@/lib/languages';
import { makeWitness } from '@/lib/signs/engine/judge';
import { newestRanges } from '@/lib/text/newest';

/** What a rule without a record is worth, and how many messages outweigh that. */
const PRIOR = 0.74;
const PATIENCE = 4;
/** Rules below this were written to need company. */
const ALONE = 0.6;
const SUREST = 0.97;
/** Labelled mail shuns clichés, so a rule that hears one may have nothing but near misses on record: it goes on speaking. */
const LEAST = 0.6;

const ROOT = join(import.meta.dirname, '..');
const CORPUS = join(ROOT, 'tests/corpus');
const writers = z
  .record(z.string(), z.object({ language: z.string(), use: z.enum(['tuned', 'judged']) }))
  .parse(JSON.parse(readFileSync(join(CORPUS, 'writers.json'), 'utf8')));
const message = z.object({ role: z.enum(['client', 'me']), text: z.string(), signs: z.array(z.object({ sign: z.string() })) });

for (const { id, pack } of LANGUAGES) {
  if (!pack || !('signs' in pack)) continue;
  const witness = { client: makeWitness(pack, 'client'), me: makeWitness(pack, 'draft') };
  const record = new Map<string, { right: number; wrong: number }>();
  for (const [writer, { language, use }] of Object.entries(writers)) {
    if (language !== id || use !== 'tuned') continue;
    for (const line of readFileSync(join(CORPUS, `${writer}.jsonl`), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { role, text, signs } = message.parse(JSON.parse(line));
      const heard = new Map(witness[role](text, newestRanges(text, ALL_QUOTING)).map(({ rule, sign }) => [rule, sign]));
      for (const [rule, sign] of heard) {
        const entry = record.get(rule) ?? { right: 0, wrong: 0 };
        record.set(rule, entry);
        if (signs.some((label) => label.sign === sign)) entry.right++;
        else entry.wrong++;
      }
    }
  }
  let changed = 0;
  const folder = join(ROOT, 'lib/languages', id, 'signs');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((entry) => entry.endsWith('.ts'))) {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(
      /(id: '([a-z-]+\/[a-z0-9-]+)',[\s\S]*?\n {4}weight: )([\d.]+)/g,
      (whole, head: string, rule: string, weight: string) => {
        if (Number(weight) < ALONE) return whole;
        const { right, wrong } = record.get(rule) ?? { right: 0, wrong: 0 };
        const learned = Math.min(SUREST, (right + PRIOR * PATIENCE) / (right + wrong + PATIENCE));
        changed++;
        return `${head}${String(Math.round(Math.max(LEAST, learned) * 100) / 100)}`;
      },
    );
    if (after !== before) writeFileSync(file, after);
  }
  console.log(`${id}: ${String(changed)} weights, ${String(record.size)} rules with a record`);
}
