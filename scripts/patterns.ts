// npm run -s patterns -- LANGUAGE FILE.jsonl…: what each single pattern hears in labelled mail, the doubtful ones first.
// For tuning: a pattern that never hears its sign and often something else is too loose. Lines without labels
// ({"id","text"}) are taken as ordinary mail, heard in both directions.
import { readFileSync } from 'node:fs';
import { ALL_QUOTING, languageById } from '@/lib/languages';
import { makeWitness } from '@/lib/signs/engine/judge';
import type { Pack } from '@/lib/signs/rule';
import { newestRanges } from '@/lib/text/newest';

interface Line {
  readonly role?: string;
  readonly text: string;
  readonly hard?: boolean;
  readonly signs?: readonly { readonly sign: string }[];
}
interface Count {
  right: number;
  wrong: number;
  readonly examples: string[];
}

const [language = '', ...files] = process.argv.slice(2);
const pack = languageById(language)?.pack;
if (!pack || !('signs' in pack) || files.length === 0) {
  console.error('usage: npm run -s patterns -- LANGUAGE FILE.jsonl…');
  process.exit(2);
}

const patterns = new Map<string, string>();
const split: Pack = {
  ...pack,
  signs: pack.signs.map(({ sign, rules }) => ({
    sign,
    rules: rules.flatMap((rule) =>
      rule.patterns.map((pattern, index) => {
        const id = `${rule.id}#${String(index + 1)}`;
        patterns.set(id, pattern);
        return { ...rule, id, patterns: [pattern] };
      }),
    ),
  })),
};
const witnesses = { client: makeWitness(split, 'client'), me: makeWitness(split, 'draft') };
const counts = new Map<string, Count>();
for (const file of files) for (const raw of readFileSync(file, 'utf8').split('\n')) if (raw.trim() !== '') count(JSON.parse(raw) as Line);

const rows = [...counts].filter(([, c]) => c.wrong > 0).sort((a, b) => b[1].wrong / (b[1].right + 1) - a[1].wrong / (a[1].right + 1));
for (const [id, { right, wrong, examples }] of rows) {
  console.log(`${id}  right ${String(right)}, wrong ${String(wrong)}   ${patterns.get(id) ?? ''}`);
  for (const example of examples) console.log(`    ${example}`);
}

function count({ role, text, hard, signs = [] }: Line): void {
  const ranges = newestRanges(text, ALL_QUOTING);
  for (const direction of ['client', 'me'] as const) {
    if (role !== undefined && role !== direction) continue;
    const seen = new Set<string>();
    for (const { rule, sign, start, end } of witnesses[direction](text, ranges)) {
      if (seen.has(rule)) continue;
      seen.add(rule);
      let entry = counts.get(rule);
      if (!entry) counts.set(rule, (entry = { right: 0, wrong: 0, examples: [] }));
      if (signs.some((label) => label.sign === sign)) entry.right++;
      else {
        entry.wrong++;
        const kind = signs.length > 0 ? 'other sign' : hard === true ? 'hard' : 'ordinary';
        const quote = `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`;
        if (entry.examples.length < 3) entry.examples.push(`${kind}: ${quote.replaceAll('\n', ' ')}`);
      }
    }
  }
}
