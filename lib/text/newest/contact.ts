import { fold, strip } from './fold';
import type { Knowledge } from './knowledge';

const SEPARATORS = '|·•/–—';

/** Whether a line is mainly a phone number, an address on the web or by mail, with or without its label. */
export function isContactLine(line: string, facts: Knowledge): boolean {
  let found = false;
  let words = 0;
  let separated = false;
  let labelled = false;
  for (const token of line.split(' ')) {
    const bare = strip(token, '<>[]{},;:*"');
    if (bare === '') continue;
    if (SEPARATORS.includes(bare)) separated = true;
    else if (isAddress(bare)) found = true;
    else if (facts.contactLabels.has(fold(strip(bare, '.()')))) labelled = true;
    else if (!isPhonePart(bare)) words++;
  }
  found ||= isPhone(line, labelled);
  return found && words <= (separated ? 7 : 0);
}

/** Four or more letters with a dot or an @ in them: `www.example.com`, `ann@example.com`, `https://…`. */
function isAddress(token: string): boolean {
  if (token.includes('://') || token.startsWith('www.')) return true;
  if (token.indexOf('@') > 0) return token.indexOf('.', token.indexOf('@')) > 0;
  if (token.startsWith('@') && token.length > 3) return true;
  const dot = token.lastIndexOf('.');
  if (dot < 2) return false;
  const slash = token.indexOf('/', dot);
  const top = token.slice(dot + 1, slash < 0 ? undefined : slash);
  return top.length >= 2 && top.length <= 10 && isLetters(top) && isLowerCase(token);
}

function isLowerCase(token: string): boolean {
  return token === token.toLowerCase();
}

function isLetters(word: string): boolean {
  for (const c of word) if (c.toLowerCase() === c.toUpperCase()) return false;
  return true;
}

function isPhonePart(token: string): boolean {
  for (const c of token) if (!'0123456789+()-./–'.includes(c)) return false;
  return true;
}

/** Seven digits or more in one line of numbers that is no date: it has a label, a plus or a leading nought or bracket. */
function isPhone(line: string, labelled: boolean): boolean {
  let digits = 0;
  let opens = labelled;
  for (const token of line.split(' ')) {
    const bare = strip(token, ',;:*|');
    if (bare === '' || !isPhonePart(bare)) continue;
    const count = digitsIn(bare);
    if (count === 0) continue;
    if (digits === 0 && '+(0'.includes(bare.charAt(0))) opens = true;
    if (bare.split('-').length >= 3) opens = true;
    digits += count;
  }
  return opens && digits >= 7 && digits <= 34;
}

function digitsIn(token: string): number {
  let count = 0;
  for (const c of token) if (c >= '0' && c <= '9') count++;
  return count;
}

const WORDS_OF_A_TITLE = 8;

/** A line that could be a job title, a company or a street: short, no sentence, speaks of nobody. */
export function isTitleLine(line: string, facts: Knowledge): boolean {
  if (line.length > 70 || '?!:;…'.includes(line.charAt(line.length - 1))) return false;
  const words = line.split(' ');
  if (words.length > WORDS_OF_A_TITLE) return false;
  const head = fold(words[0] ?? '');
  if (/^(?:p\.?p?\.?s|з\.?ы|п\.?с)(?:[^\p{L}]|$)/u.test(head)) return false;
  if (line.endsWith('.') && !/(?:ltd|inc|co|corp|llc|s\.a|e\.u|v\.v|s\.r\.l|sp\. z o\.o|o\.o)\.$/i.test(line)) return false;
  return !words.some((word) => facts.pronouns.has(fold(strip(word, '.,()'))));
}

/** A name alone in its line: one to four words with capitals (particles may be small), no digits. */
export function isNameLine(line: string): boolean {
  const bare = strip(line, ' ,.*-–—~');
  if (bare === '' || bare.length > 44) return false;
  const words = bare.split(' ');
  if (words.length > 5) return false;
  const capitals = words.filter((word) => isCapital(word)).length;
  return capitals > 0 && words.every((word) => isCapital(word) || word.length <= 4) && !/[\d?!:;@/]/.test(bare);
}

function isCapital(word: string): boolean {
  const head = strip(word, '("“«').charAt(0);
  return head !== head.toLowerCase() || (head === head.toUpperCase() && /\p{L}/u.test(head));
}
