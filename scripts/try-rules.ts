// npm run -s try-rules -- LANGUAGE SIGN: tries one sign's rules on their own examples and says what does not hold.
// Quicker than the tests while writing rules, and it needs no index: the folder is enough.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf } from '@/lib/signs/catalog';
import { makeJudge } from '@/lib/signs/engine/judge';
import type { Pack, Rule, SignRules } from '@/lib/signs/rule';

const [language = '', sign = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../lib/languages', language);
const load = async (file: string): Promise<Record<string, unknown>> => (await import(join(folder, file))) as Record<string, unknown>;

const signs = readdirSync(join(folder, 'signs'));
if (!signs.includes(sign)) {
  console.error(`usage: npm run -s try-rules -- LANGUAGE SIGN; signs of ${language}: ${signs.join(' ')}`);
  process.exit(2);
}
const rules = Object.values(await load(`signs/${sign}/index.ts`))[0] as SignRules;
const pack: Pack = {
  language,
  spelling: (await load('spelling.ts'))['spelling'] as NonNullable<Pack['spelling']>,
  classes: (await load('classes.ts'))['classes'] as Pack['classes'],
  vetoes: (await load('vetoes.ts'))['vetoes'] as Pack['vetoes'],
  negations: (await load('negations.ts'))['negations'] as Pack['negations'],
  signs: [rules],
};
const direction = directionOf(rules.sign);
const whole = (text: string): [{ start: number; end: number }] => [{ start: 0, end: text.length }];
const problems: string[] = [];
const judge = makeJudge(pack, direction);
for (const rule of rules.rules) {
  const alone: Rule = { ...rule, weight: 0.99 };
  const own = makeJudge({ ...pack, signs: [{ sign: rules.sign, rules: [alone] }] }, direction);
  if (rule.catches.length < 3 || rule.spares.length < 3) problems.push(`${rule.id}: needs three catches and three spares`);
  // A rule for answers is tried on an answer.
  const asked = { context: { ...(rule.when?.answers && { answers: rule.when.answers }) } };
  for (const text of rule.catches) {
    const verdict = own(text, whole(text), asked);
    const vetoed = verdict.spared.map((s) => `called off by ${s.veto}`).join(', ');
    if (verdict.findings.length === 0) problems.push(`${rule.id}: does not catch «${text}» ${vetoed}`);
    else if (judge(text, whole(text), asked).findings.length === 0) problems.push(`${rule.id}: too weak to catch «${text}»`);
  }
  for (const text of rule.spares) {
    for (const finding of judge(text, whole(text), asked).findings) {
      problems.push(`${rule.id}: should spare «${text}»; ${finding.rule} hears «${text.slice(finding.start, finding.end)}»`);
    }
  }
}
const ideas = rules.rules.reduce((sum, rule) => sum + rule.patterns.length, 0);
for (const problem of problems) console.log(problem);
console.log(
  `${rules.sign} (${language}): ${String(rules.rules.length)} rules, ${String(ideas)} ideas, ${problems.length === 0 ? 'ok' : `${String(problems.length)} problems`}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
