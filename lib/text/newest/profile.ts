import { fold, strip } from './fold';
import type { Knowledge } from './knowledge';

/** What stands in a line that might be an attribution. */
export interface Profile {
  /** Has a word for "wrote"; and it is the line's last word. */
  wrote: boolean;
  wroteLast: boolean;
  /** A whole date (day and month), a time of day, a year, any number of a day. */
  date: boolean;
  time: boolean;
  year: boolean;
  day: boolean;
  address: boolean;
  /** The first word belongs to a date. */
  opensWithDate: boolean;
  /** Words that are none of a date's: those that could be a name, those that could not, pronouns. */
  names: number;
  plain: number;
  pronouns: number;
  /** Words of a date that begin with a capital: "Jan wrote" has a month for a name. */
  capitals: number;
  /** `?`, `!` or `;` outside an address. */
  marks: boolean;
}

interface Word {
  readonly raw: string;
  readonly quoted: boolean;
}

/** Sorts the words of one cleaned line (see `flat`). Linear; the caller bounds its length. */
export function profileOf(line: string, facts: Knowledge): Profile {
  const profile: Profile = {
    wrote: false,
    wroteLast: false,
    date: false,
    time: false,
    year: false,
    day: false,
    address: false,
    opensWithDate: false,
    names: 0,
    plain: 0,
    pronouns: 0,
    capitals: 0,
    marks: false,
  };
  let month = false;
  let first = true;
  const words = wordsOf(line, profile);
  for (const { raw, quoted } of words) {
    profile.wroteLast = false;
    const word = strip(raw, ".:,-–—*_'·");
    if (word === '') continue;
    const key = fold(word);
    let ofDate = true;
    if (isDigit(word)) number(word, profile);
    else if (quoted) {
      profile.names++;
      ofDate = false;
    } else if (isWrote(key, facts)) {
      profile.wrote = profile.wroteLast = true;
      ofDate = false;
      if (!facts.wrote.has(key)) profile.names++;
    } else if (facts.months.has(key)) {
      if (month) profile.names++;
      month = true;
    } else if (facts.pronouns.has(key) && (first || !isCapital(word) || raw.length === 1)) {
      profile.pronouns++;
      ofDate = false;
    } else if (!facts.dateWords.has(key)) {
      ofDate = false;
      if (isCapital(word)) profile.names++;
      else profile.plain++;
    }
    if (ofDate && isCapital(word)) profile.capitals++;
    if (first) profile.opensWithDate = ofDate;
    first = false;
  }
  profile.date ||= month && profile.day;
  return profile;
}

function isWrote(key: string, facts: Knowledge): boolean {
  return facts.wrote.has(key) || facts.wroteEndings.some((ending) => key.endsWith(ending));
}

function isDigit(word: string): boolean {
  const unit = word.charCodeAt(word.startsWith('+') ? 1 : 0);
  return unit >= 0x30 && unit <= 0x39;
}

/** A capital, or a letter of a script that has none. "Ben" is a name, "ben" a Turkish pronoun. */
function isCapital(word: string): boolean {
  const head = word.charAt(0);
  return head !== head.toLowerCase() || head === head.toUpperCase();
}

/** Parts a line at white space and brackets; notes addresses and marks on the way. */
function wordsOf(line: string, profile: Profile): Word[] {
  const words: Word[] = [];
  let quoted = false;
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    const raw = line.slice(start, end);
    start = -1;
    if (raw.includes('@') && raw.length > 2) profile.address = true;
    else words.push({ raw, quoted });
  };
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if (c === '<' || c === '[') {
      close(i);
      const end = line.indexOf(c === '<' ? '>' : ']', i);
      const inside = end < 0 ? '' : line.slice(i + 1, end);
      if (inside.includes('@')) profile.address = true;
      if (inside.includes('@') || inside.includes('://')) i = end;
    } else if (' (){}],>"“”„«»、，（）：'.includes(c)) {
      close(i);
      if (c === '"' || c === '“') quoted = !quoted;
      else if (c === '„' || c === '«') quoted = true;
      else if (c === '”' || c === '»') quoted = false;
    } else if ('?!;？！'.includes(c)) {
      close(i);
      profile.marks = true;
    } else if (start < 0) start = i;
  }
  close(line.length);
  return words;
}

/** A token that begins with a digit: time, date, year, day, or none of them. */
function number(token: string, profile: Profile): void {
  if (/^\d{4}年|^\d{1,2}月/.test(token)) {
    profile.date = profile.year = true;
    return;
  }
  if (/^\d{1,2}[:h]\d{2}/.test(token) || /^\d{1,2}[ap]m$/i.test(token)) {
    profile.time = true;
    return;
  }
  const parts = token.split(/[./-]/);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length >= 3 && isNumber(a) && isNumber(b) && /^\d/.test(c)) profile.date = profile.year = true;
  else if (parts.length === 2 && isNumber(a) && isNumber(b)) {
    if (profile.date) profile.time = true;
    else profile.date = true;
  } else if (parts.length === 1 && /^(?:19|20)\d\d$/.test(token)) profile.year = true;
  else if (/^\d{1,2}\D{0,2}$/.test(token)) profile.day = true;
}

function isNumber(part: string): boolean {
  return part !== '' && part.length <= 4 && /^\d+$/.test(part);
}
