// npm run webmails
// Makes docs/webmails.md from what the last whole end-to-end run has shown: test-output/webmails/*.jsonl and
// sturdiness.json. Nothing is said of a webmail that no test has shown.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'test-output', 'webmails');

const ABILITIES = ['read', 'own', 'newest', 'highlight', 'nudge', 'insert', 'undo', 'slots'] as const;
const GROUNDS = ['server', 'editor', 'structure'] as const;
const MUTATIONS = ['classes', 'mail-classes', 'wrappers', 'order', 'ids'] as const;
const NAMES: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  outlook: 'Outlook on the web',
  yahoo: 'Yahoo Mail, AOL Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
  zoho: 'Zoho Mail',
  icloud: 'iCloud Mail',
  gmx: 'GMX, Web.de, mail.com',
  yandex: 'Yandex Mail',
  mailru: 'Mail.ru',
  roundcube: 'Roundcube',
  sogo: 'SOGo',
  horde: 'Horde IMP',
  nextcloud: 'Nextcloud Mail',
  zimbra: 'Zimbra',
  snappymail: 'SnappyMail',
  generic: 'any other, by structure alone',
};
const SAID = { server: 'real server', editor: 'real editor', structure: 'page structure' } as const;

const record = z.object({ webmail: z.string(), on: z.enum(GROUNDS), abilities: z.array(z.enum(ABILITIES)) });
const survival = z.object({ readings: z.number(), survived: z.number(), byGeneric: z.number(), wrong: z.array(z.unknown()) });
const sturdiness = z.record(z.string(), z.partialRecord(z.enum(MUTATIONS), survival));

const records = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => record.parse(JSON.parse(line)));
const survived = sturdiness.parse(JSON.parse(readFileSync(join(FOLDER, 'sturdiness.json'), 'utf8')));

/** Every known webmail stands in the table: one that nothing was shown of has empty cells. */
const webmails = [...new Set([...Object.keys(NAMES), ...records.map(({ webmail }) => webmail)])];
const nameOf = (webmail: string): string => NAMES[webmail] ?? webmail;

function shownOn(webmail: string, ability: (typeof ABILITIES)[number]): string {
  const best = GROUNDS.find((on) => records.some((r) => r.webmail === webmail && r.on === on && r.abilities.includes(ability)));
  return best ? SAID[best] : '—';
}

function survivalOf(webmail: string, mutation: (typeof MUTATIONS)[number]): string {
  const found = survived[webmail]?.[mutation];
  if (!found || found.readings === 0) return '—';
  const percent = `${Math.floor((found.survived / found.readings) * 100)} %`;
  const notes = [
    ...(found.byGeneric > 0 ? [`${found.byGeneric} of ${found.survived} by the generic reader`] : []),
    ...(found.wrong.length > 0 ? [`${found.wrong.length} with words too many`] : []),
  ];
  return notes.length > 0 ? `${percent} (${notes.join('; ')})` : percent;
}

function table(head: readonly string[], cells: (webmail: string) => readonly string[]): string {
  const rows = webmails.map((webmail) => [nameOf(webmail), ...cells(webmail)]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const page = `<!-- Made by \`npm run webmails\` from one whole end-to-end run. Do not edit. -->

# What works in which webmail

Every cell says on what a test has shown it, in a real Chromium:

- **real server**: an installed webmail with its own mail server and its own scripts;
- **real editor**: the editor that this webmail uses, as its makers publish it, in a page of the webmail's structure;
- **page structure**: a page built after what is publicly known of the webmail's page (\`tests/pages\`), with an editor that behaves like its
  own. Nobody has tried these webmails with an account: a page that has changed since may be read in part or not at all;
- **—**: no test shows it.

${table(
  ['webmail', 'reads', 'own or other', 'newest words', 'underlines', 'nudges in drafts', 'inserts', 'one undo', 'two slots'],
  (webmail) => ABILITIES.map((ability) => shownOn(webmail, ability)),
)}

# What a changed page does

Webmails are rebuilt all the time. Each page structure was changed at random, with several seeds, and read again: the share of readings
(a message with its sender, whose it is and its newest words; a draft with its editor, subject and recipients) that stayed exactly the same.
The rest was not read, or a draft only in part: a test fails when own and other are taken for each other, or, but for the second column, a
quote for new words. The adapters were made sturdier on these same structures and changes: the shares say what happens to these pages, not
how long an adapter lasts on the live ones.
Where a webmail's adapter finds nothing in a page it knows, the generic reader tries.

- **new class names**: all of the webmail's own;
- **and in mails**: also those that mail programs put into the mails they send, which no webmail does: what only such a name marks as a
  quote or signature is then read as if it were new;
- **wrappers**: messages, bodies and editors in further boxes; **order**: attributes and neutral pieces of headers; **ids**: other numbers.

${table(['webmail', 'new class names', 'and in mails', 'wrappers', 'order', 'ids'], (webmail) =>
  MUTATIONS.map((mutation) => survivalOf(webmail, mutation)),
)}

The same structures are read alike with an English, a Russian and a German interface: no adapter looks for words (\`tests/conformance/labels.test.ts\`).
`;

writeFileSync(join(ROOT, 'docs', 'webmails.md'), page);
console.log(`docs/webmails.md: ${webmails.length} webmails, ${records.length} records`);
