import { strip } from './fold';
import type { Knowledge } from './knowledge';
import type { Lines } from './lines';
import { profileOf, type Profile } from './profile';

/** Lines `start`…`end` (inclusive) that say who wrote what stands below. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
}

/** Programs wrap an attribution over at most this many lines, and none is longer than this. */
const MOST_LINES = 4;
const LONGEST = 360;
const DASHES = '-–—‐─ ';

/**
 * The attribution that ends with line `end`, if one does. Where the next words are quoted (`>`), a few hints are enough;
 * else everything below will be taken for history, so a date and a name (or an address) must be there, and nothing that a
 * sentence would have. Looks at no more than four lines.
 */
export function attributionAt(lines: Lines, end: number, facts: Knowledge, quoteFollows: boolean): Attribution | undefined {
  const last = lines.flat(end);
  const closing = closingOf(last);
  if (closing === 'open' && !quoteFollows) return undefined;
  let found: { start: number; strength: Strength; profile: Profile } | undefined;
  let joined = '';
  for (let start = end; start > end - MOST_LINES && start >= 0; start--) {
    if (lines.depth(start) > 0 || lines.blank(start)) break;
    const line = lines.flat(start);
    joined = joined === '' ? line : `${line} ${joined}`;
    if (joined.length > LONGEST) break;
    if (!quoteFollows && !mayProve(joined)) continue;
    const profile = profileOf(joined, facts);
    const strength = strengthOf(profile, closing, joined, quoteFollows);
    if (strength === NONE || (found && !isBetter(found, strength, profile, line))) continue;
    found = { start, strength, profile };
  }
  return found && { start: found.start, end };
}

/** Fewest lines first; more of them only where they complete what is missing, else the author's own last line would go. */
function isBetter(found: { strength: Strength; profile: Profile }, strength: Strength, profile: Profile, line: string): boolean {
  if (strength > found.strength) return true;
  return strength === found.strength && profile.opensWithDate && (!found.profile.date || line.endsWith(',') || line.length >= 40);
}

const NONE = 0;
const HINTS = 1;
const PROOF = 2;
type Strength = typeof NONE | typeof HINTS | typeof PROOF;

/** Without a digit or an address nothing is proved; most lines are done with here. */
function mayProve(line: string): boolean {
  return line.includes('@') || /\d/.test(line);
}

type Closing = 'colon' | 'dashes' | 'open';

function closingOf(line: string): Closing {
  const bare = strip(line, ' *_');
  if (bare.endsWith(':') || bare.endsWith('：')) return 'colon';
  return bare.length > 8 && isRule(bare.slice(0, 2)) && isRule(bare.slice(-2)) ? 'dashes' : 'open';
}

function isRule(line: string): boolean {
  return strip(line, DASHES) === '';
}

function strengthOf(p: Profile, closing: Closing, joined: string, quoteFollows: boolean): Strength {
  if (p.marks) return NONE;
  const others = p.names + p.plain + p.pronouns;
  const who = p.names > 0 || p.address || p.capitals > 1;
  if (p.date && p.wrote && who && p.pronouns === 0 && others <= 9 && closing !== 'open') {
    const whole = p.time || p.year || p.address || closing === 'dashes';
    if (whole && (p.plain === 0 || (p.plain <= 2 && (p.address || (p.time && p.year))))) return PROOF;
  }
  // Some programs leave "wrote" out: "3 March 2025, 10:15, Ann <ann@example.com>:".
  if (p.date && p.time && p.address && p.plain === 0 && p.pronouns === 0 && others <= 7 && closing === 'colon') return PROOF;
  if (p.wroteLast && p.address && p.plain === 0 && p.pronouns === 0 && others <= 5 && closing === 'colon') return PROOF;
  return quoteFollows && joined.length <= 200 && hints(p, closing, others) ? HINTS : NONE;
}

function hints(p: Profile, closing: Closing, others: number): boolean {
  if (closing === 'open') return p.wroteLast && p.date && p.plain === 0;
  if (p.wrote) return p.plain <= 1 && others <= 8 && (p.wroteLast || p.date);
  return p.plain === 0 && p.pronouns === 0 && others > 0 && others <= 5 && (p.date || p.address);
}
