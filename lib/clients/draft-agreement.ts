/** How one language writes down terms in a mail. Patterns are tried on single lines. */
export interface TermWords {
  /** A line that opens a list of what is included; its own rest, if any, is the first item. */
  readonly included: RegExp;
  readonly excluded: RegExp;
  /** The number stands in the first group, in digits or in words. */
  readonly rounds: RegExp;
  readonly paymentDays: RegExp;
  readonly responseHours: RegExp;
  /** The whole first group is the deposit, as it is written. */
  readonly deposit: RegExp;
  /** Numbers in words, lower case. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words between items of a list in one line. */
  readonly joins: RegExp;
}

/** What a mail says was agreed: a proposal for the user to look at. */
export interface Proposal {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
  readonly rounds?: number;
  readonly paymentDays?: number;
  readonly responseHours?: number;
  readonly deposit?: string;
}

const BULLET = /^\s{0,8}(?:[-–—•*·]|\d{1,2}[.)])\s+/;
const LONGEST_TEXT = 20_000;
const LONGEST_ITEM = 200;
const MOST_ITEMS = 60;

/**
 * Reads the terms out of a mail of the user's: lists under "included" and "not included", and the numbers for rounds,
 * payment, answer and deposit. What is not found is left out; nothing is guessed.
 */
export function proposalFrom(text: string, words: TermWords): Proposal {
  const included: string[] = [];
  const excluded: string[] = [];
  let into: string[] | undefined;
  let found: Omit<Proposal, 'included' | 'excluded'> = {};
  for (const line of text.slice(0, LONGEST_TEXT).split('\n')) {
    const terms = termsIn(line, words);
    found = { ...terms, ...found };
    const excludes = words.excluded.exec(line);
    const opens = excludes ?? words.included.exec(line);
    if (opens) {
      into = excludes ? excluded : included;
      into.push(...items(line.slice(opens.index + opens[0].length), words));
    } else if (BULLET.test(line)) {
      if (into && Object.keys(terms).length === 0) into.push(...items(line.replace(BULLET, ''), undefined));
    } else if (line.trim() !== '') into = undefined;
  }
  return { included: unique(included), excluded: unique(excluded), ...found };
}

function termsIn(line: string, words: TermWords): Omit<Proposal, 'included' | 'excluded'> {
  const number = (pattern: RegExp): number | undefined => {
    const said = pattern.exec(line)?.[1]?.toLowerCase();
    if (said === undefined) return undefined;
    const value = Object.hasOwn(words.numbers, said) ? words.numbers[said] : Number(said);
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const [rounds, paymentDays, responseHours] = [number(words.rounds), number(words.paymentDays), number(words.responseHours)];
  const deposit = words.deposit.exec(line)?.[1]?.trim();
  return {
    ...(rounds !== undefined && rounds <= 99 && { rounds }),
    ...(paymentDays !== undefined && paymentDays <= 365 && { paymentDays }),
    ...(responseHours !== undefined && responseHours <= 336 && { responseHours }),
    ...(deposit !== undefined && { deposit: deposit.slice(0, 120) }),
  };
}

/** A line in one sentence holds several, joined by commas and "and"; a bullet is one. */
function items(line: string, words: TermWords | undefined): string[] {
  const plain = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[:–—-]{1,4} ?/, '')
    .replace(/[.;,]{1,3}$/, '');
  if (plain === '') return [];
  return (words ? plain.split(words.joins) : [plain])
    .map((item) => item.trim())
    .filter((item) => item !== '' && item.length <= LONGEST_ITEM);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].slice(0, MOST_ITEMS);
}
