// node scripts/corpus-check.mjs FILE.jsonl: form, duplicates and counts of a labelled corpus.
import fs from 'node:fs';
const CLIENT = [
  'scope-creep',
  'endless-revisions',
  'free-advice',
  'free-proposal',
  'unserious-prospect',
  'budget-pressure',
  'late-payment',
  'rush',
  'constant-access',
  'schedule-churn',
  'disputed-agreement',
  'disrespect',
];
const ME = ['over-availability', 'self-diminishing', 'free-giveaway', 'one-sided-commitment', 'vague-expectation', 'venting'];
let bad = 0;
const ids = new Set(),
  texts = new Map(),
  per = {};
let n = 0,
  neg = 0,
  hard = 0,
  pos = 0,
  ind = 0,
  quoted = 0,
  words = 0;
const file = process.argv[2];
fs.readFileSync(file, 'utf8')
  .split('\n')
  .forEach((l, i) => {
    if (!l.trim()) return;
    let m;
    try {
      m = JSON.parse(l);
    } catch (e) {
      console.log(`line ${i + 1}: not JSON ${e.message}`);
      bad++;
      return;
    }
    n++;
    const say = (s) => {
      console.log(`line ${i + 1} ${m.id}: ${s}`);
      bad++;
    };
    if (!m.id || ids.has(m.id)) say('id missing or double');
    ids.add(m.id);
    if (!['en', 'ru'].includes(m.lang)) say('lang');
    if (!['client', 'me'].includes(m.role)) say('role');
    if (typeof m.text !== 'string' || m.text.length < 15) say('text');
    if (typeof m.trade !== 'string') say('trade');
    if (!Array.isArray(m.signs)) {
      say('signs');
      return;
    }
    const key = m.text.toLowerCase().replace(/\s+/g, ' ');
    if (texts.has(key)) say('same text as ' + texts.get(key));
    texts.set(key, m.id);
    for (const s of m.signs) {
      const ok = (m.role === 'client' ? CLIENT : ME).includes(s.sign);
      if (!ok) say('sign ' + s.sign + ' for role ' + m.role);
      if (!s.quote || !m.text.includes(s.quote)) say('quote not in text: ' + s.quote);
      per[s.sign] = (per[s.sign] || new Set()).add(m.id);
    }
    if (m.signs.length) {
      pos++;
      if (m.indirect) ind++;
      if (m.hard) say('hard is for negatives');
    } else {
      neg++;
      if (m.hard) hard++;
      if (m.indirect) say('indirect is for positives');
    }
    if (m.quoted) quoted++;
    words += m.text.split(/\s+/).length;
  });
console.log(
  `${n} messages, ${pos} positive (${ind} indirect), ${neg} negative (${hard} hard), ${quoted} quoted, ${Math.round(words / n)} words on average, ${bad} problems`,
);
for (const s of [...CLIENT, ...ME]) console.log(s.padEnd(22), per[s]?.size ?? 0);
process.exit(bad ? 1 : 0);
