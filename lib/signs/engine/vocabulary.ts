import type { Spelling } from '../rule';
import { formOf, spell, stemOf } from './spell';
import { oneLetterOff } from './typo';

/** Longer words are understood with one letter wrong, too many, missing or swapped. */
const FORGIVEN = 8;
/** Words are remembered up to this many; then the memory is emptied, so that hostile mail cannot fill it. */
const REMEMBERED = 50_000;

/** What rules know of one word: words that no rule can tell apart share their symbol. */
export interface Symbol {
  /** The literals that the word satisfies. */
  readonly literals: readonly number[];
  readonly isNumber: boolean;
  /** Nodes that ask for such a word, filled in by the sieve. */
  marks: Int32Array | undefined;
}

/**
 * Turns a text's words into symbols.
 *
 *     "they'll" ─ spelling ─▶ they, will ─ literals ─▶ {word "they"} {word "will"}
 */
export class Vocabulary {
  readonly literals: readonly string[];
  private readonly exact = new Map<string, number>();
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private longestPrefix = 0;
  private shortestPrefix = Infinity;
  /** Long words and stems by their first letter and length: where a misspelt word is looked for. Made when first needed. */
  private long: Map<string, { readonly word: string; readonly literal: number }[]> | undefined;
  private readonly symbolOf = new Map<string, Symbol>();
  private readonly remembered = new Map<string, readonly Symbol[]>();
  private readonly spelling: Spelling | undefined;

  /** @param literals as `Packed.literals` lists them */
  constructor(literals: readonly string[], spelling: Spelling | undefined) {
    this.literals = literals;
    this.spelling = spelling;
    const tables: Readonly<Record<string, Map<string, number>>> = { '=': this.exact, '.': this.words, '~': this.stems, '*': this.prefixes };
    literals.forEach((key, literal) => {
      tables[key.charAt(0)]?.set(key.slice(1), literal);
      if (!key.startsWith('*')) return;
      this.longestPrefix = Math.max(this.longestPrefix, key.length - 1);
      this.shortestPrefix = Math.min(this.shortestPrefix, key.length - 1);
    });
  }

  /** The symbols of a text's token. */
  symbols(token: string): readonly Symbol[] {
    const known = this.remembered.get(token);
    if (known) return known;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    const found = spell(token, this.spelling).map((word) => this.intern(word));
    this.remembered.set(token, found);
    return found;
  }

  private intern(word: string): Symbol {
    const first = word.charCodeAt(0);
    const isNumber = first >= 0x30 && first <= 0x39;
    const literals = this.literalsOf(word);
    const key = `${isNumber ? '#' : ''}${literals.join(' ')}`;
    let symbol = this.symbolOf.get(key);
    if (!symbol) this.symbolOf.set(key, (symbol = { literals, isNumber, marks: undefined }));
    return symbol;
  }

  private literalsOf(word: string): number[] {
    const own: number[] = [];
    const add = (literal: number | undefined): void => {
      if (literal !== undefined) own.push(literal);
    };
    add(this.exact.get(word));
    add(this.words.get(word));
    const stem = stemOf(word, this.spelling);
    if (stem !== undefined) {
      add(this.stems.get(stem));
      const form = formOf(word, this.spelling);
      if (form !== undefined) add(this.stems.get(`${stem}+${form}`));
    }
    const longest = Math.min(word.length, this.longestPrefix);
    for (let length = this.shortestPrefix; length <= longest; length++) add(this.prefixes.get(word.slice(0, length)));
    if (own.length === 0) own.push(...this.misspelt(stem ?? word));
    return own;
  }

  /** Literals of the long words that this unknown one is probably meant to be. */
  private misspelt(word: string): number[] {
    if (word.length < FORGIVEN - 1) return [];
    this.long ??= this.longWords();
    const found: number[] = [];
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const known of this.long.get(`${word.charAt(0)}${String(length)}`) ?? [])
        if (oneLetterOff(known.word, word)) found.push(known.literal);
    }
    return found;
  }

  private longWords(): Map<string, { word: string; literal: number }[]> {
    const long = new Map<string, { word: string; literal: number }[]>();
    const add = (word: string, literal: number, least: number): void => {
      if (word.length < least) return;
      const key = `${word.charAt(0)}${String(word.length)}`;
      const list = long.get(key);
      if (list) list.push({ word, literal });
      else long.set(key, [{ word, literal }]);
    };
    for (const [word, literal] of this.words) add(word, literal, FORGIVEN);
    for (const [key, literal] of this.stems) add(key.split('+')[0] ?? key, literal, FORGIVEN - 1);
    return long;
  }
}
