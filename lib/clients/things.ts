import type { ScopeWords } from './scope-words';

/** A word of a text, lower case, with its place in it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One thing that is asked for: its words, without those that say nothing of it. */
export interface Thing {
  readonly words: readonly Word[];
  /** "another", "two more": beyond what there is. */
  readonly more: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*|[,;:.!?()\n]/gu;
/** A hostile sentence has no end: so many words of it are looked at. */
const MOST_WORDS = 400;
/** A thing is named in few words; more are a story. */
const LONGEST_THING = 10;

/** The words of a text and its punctuation, in order. */
export function wordsOf(text: string, from = 0): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    out.push({
      text: match[0].toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"),
      start: from + match.index,
      end: from + match.index + match[0].length,
    });
    if (out.length === MOST_WORDS) break;
  }
  return out;
}

/** What a sentence asks for, thing by thing; empty when it asks for nothing that can be told. */
export function thingsAsked(sentence: string, words: ScopeWords, from = 0): Thing[] {
  const all = wordsOf(sentence, from);
  const things: Thing[] = [];
  let i = 0;
  while (i < all.length) {
    if (!isAsking(all[i]?.text ?? '', words)) {
      i++;
      continue;
    }
    i++;
    let current: Word[] = [];
    let more = false;
    const close = (): void => {
      if (current.length > 0 && current.length <= LONGEST_THING) things.push({ words: current, more });
      current = [];
      more = false;
    };
    for (; i < all.length; i++) {
      const word = all[i];
      if (!word || /^[;:.!?()\n]$/.test(word.text) || words.ends.has(word.text)) break;
      if (word.text === ',' || words.joins.has(word.text)) close();
      else if (words.more.has(word.text)) more = true;
      else if (isAsking(word.text, words) && current.length > 0) break;
      else if (!words.fillers.has(word.text) && !isAsking(word.text, words)) current.push(word);
    }
    close();
  }
  return things;
}

function isAsking(word: string, { asks }: ScopeWords): boolean {
  return asks.some((start) => (start.endsWith('*') ? word.startsWith(start.slice(0, -1)) : word === start));
}

/** Whether two words are forms of one: what is left without an ending is the same. */
export function sameWord(a: string, b: string, { endings }: Pick<ScopeWords, 'endings'>): boolean {
  if (a === b) return true;
  const stems = stemsOf(b, endings);
  return stemsOf(a, endings).some((stem) => stems.includes(stem));
}

const SHORTEST_STEM = 3;

function stemsOf(word: string, endings: readonly string[]): string[] {
  const cut = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM);
  return [word, ...cut.map((ending) => word.slice(0, -ending.length))];
}

/**
 * The words that name what an agreement's line is about, part by part: "Home page and four inner pages" names two things.
 * What follows a preposition only describes ("logo in three variants").
 */
export function coresOf(line: string, words: ScopeWords): string[][] {
  const cores: string[][] = [];
  let current: string[] = [];
  let described = false;
  const close = (): void => {
    const telling = current.filter((word) => !words.generic.has(word));
    if (current.length > 0) cores.push(telling.length > 0 ? telling : current);
    current = [];
    described = false;
  };
  for (const { text } of wordsOf(line)) {
    if (/^[,;:.!?()\n]$/.test(text) || words.joins.has(text)) close();
    else if (words.ends.has(text)) described = true;
    else if (!described && !words.fillers.has(text) && !words.more.has(text)) current.push(text);
  }
  close();
  return cores;
}

/** Whether a thing that is asked for is what a line names: all its telling words are there, and none else names the thing. */
export function isNamed(thing: Thing, core: readonly string[], words: ScopeWords): boolean {
  const asked = thing.words.map(({ text }) => text);
  const telling = asked.filter((word) => !words.generic.has(word));
  const said = telling.length > 0 ? telling : asked;
  const head =
    words.head === 'last' ? said.at(-1) : said.find((word) => core.some((one) => sameWord(word, one, words)) || !words.isDescribing(word));
  if (head === undefined || !core.some((one) => sameWord(head, one, words))) return false;
  return core.every((one) => asked.some((word) => sameWord(word, one, words)));
}
