import type { Spelling } from '../rule';
import { oneLetterOff } from './typo';

/** What a transition of the automaton waits for: any word, any number, one word, a beginning, or a class of words. */
export type Atom = number;
export const ANY: Atom = 0;
export const NUMBER: Atom = 1;

/** Shorter words are compared letter by letter: their stems say too little. */
const STEMMED = 4;
/** Longer words are understood with one letter wrong, too many, missing or swapped. */
const FORGIVEN = 8;

/** Words are remembered up to this many; then the memory is emptied, so that hostile mail cannot fill it. */
const REMEMBERED = 20_000;

/**
 * Turns words into symbols: words that no rule can tell apart are the same symbol. The automaton's alphabet is as small
 * as the rules allow, whatever is written in the mail.
 *
 *     "they'll" ─ spelling ─▶ they, will ─ atoms ─▶ {word:they,class:person} {word:will} ─ interned ─▶ 17, 4
 */
export class Vocabulary {
  private nextAtom = 2;
  private readonly wordAtoms = new Map<string, Atom>();
  private readonly stemAtoms = new Map<string, Atom>();
  /** Long words and stems by their first letter: where a misspelt word is looked for. */
  private readonly long = new Map<string, { readonly word: string; readonly atom: Atom }[]>();
  private readonly prefixAtoms = new Map<string, Atom>();
  private readonly classAtoms = new Map<string, Atom>();
  /** The classes that an atom belongs to, as atoms. */
  private readonly membership = new Map<Atom, Atom[]>();
  private longestPrefix = 0;
  private shortestPrefix = Infinity;
  private readonly symbolIds = new Map<string, number>();
  /** The atoms that each symbol satisfies, ANY among them. */
  private readonly symbolAtoms: ReadonlySet<Atom>[] = [];
  private readonly remembered = new Map<string, readonly number[]>();
  private readonly spelling: Spelling | undefined;

  constructor(spelling?: Spelling) {
    this.spelling = spelling;
  }

  /** The atom of a rule's word: compared by its stem where the language has stems, unless it must be `exact`. */
  word(word: string, exact = false): Atom {
    const stem = exact ? undefined : this.stemOf(word);
    const table = stem === undefined ? this.wordAtoms : this.stemAtoms;
    const letters = stem ?? word;
    const key = stem === undefined ? word : withForm(stem, this.formOf(word));
    const isNew = !table.has(key);
    const atom = this.atom(table, key);
    if (isNew && !exact && letters.length >= FORGIVEN - (stem === undefined ? 0 : 1)) {
      const list = this.long.get(letters.charAt(0)) ?? [];
      list.push({ word: letters, atom });
      this.long.set(letters.charAt(0), list);
    }
    return atom;
  }

  /** The form that a rule insists on when it uses this word, where the language has such. */
  formOf(word: string): string | undefined {
    return word.length >= STEMMED ? this.spelling?.form?.(word) : undefined;
  }

  /** What the word is compared by, where the language compares stems. */
  stemOf(word: string): string | undefined {
    return this.spelling?.stem && word.length >= STEMMED ? this.spelling.stem(word) : undefined;
  }

  prefix(prefix: string): Atom {
    this.longestPrefix = Math.max(this.longestPrefix, prefix.length);
    this.shortestPrefix = Math.min(this.shortestPrefix, prefix.length);
    return this.atom(this.prefixAtoms, prefix);
  }

  /** One atom for a whole class of single words, beginnings and numbers. */
  class(name: string, members: readonly Atom[]): Atom {
    const known = this.classAtoms.get(name);
    if (known !== undefined) return known;
    const atom = this.atom(this.classAtoms, name);
    for (const member of members) {
      const of = this.membership.get(member) ?? [];
      of.push(atom);
      this.membership.set(member, of);
    }
    return atom;
  }

  /** The words a rule's or a text's token stands for, contractions taken apart. */
  spell(token: string): readonly string[] {
    const { spelling } = this;
    if (!spelling) return [token];
    // Object.hasOwn: "constructor" is a word, too.
    if (Object.hasOwn(spelling.words, token)) return spelling.words[token]?.split(' ') ?? [token];
    const apostrophe = token.lastIndexOf("'");
    if (apostrophe < 1) return [token];
    for (const from of [apostrophe - 1, apostrophe]) {
      const ending = token.slice(from);
      if (from > 0 && Object.hasOwn(spelling.endings, ending)) {
        const word = spelling.endings[ending];
        return word ? [token.slice(0, from), word] : [token.slice(0, from)];
      }
    }
    return [token];
  }

  /** The symbols of a text's token. */
  symbols(token: string): readonly number[] {
    const known = this.remembered.get(token);
    if (known) return known;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    const found = this.spell(token).map((word) => this.intern(this.atomsOf(word)));
    this.remembered.set(token, found);
    return found;
  }

  /** The atoms that a symbol satisfies. */
  atoms(symbol: number): ReadonlySet<Atom> {
    const atoms = this.symbolAtoms[symbol];
    if (!atoms) throw new RangeError(`no symbol ${String(symbol)}`);
    return atoms;
  }

  private atom(table: Map<string, Atom>, key: string): Atom {
    let atom = table.get(key);
    if (atom === undefined) table.set(key, (atom = this.nextAtom++));
    return atom;
  }

  private atomsOf(word: string): Atom[] {
    const own: Atom[] = [];
    const exact = this.wordAtoms.get(word);
    if (exact !== undefined) own.push(exact);
    const stem = this.stemOf(word);
    if (stem !== undefined) {
      const stemmed = this.stemAtoms.get(stem);
      if (stemmed !== undefined) own.push(stemmed);
      const form = this.formOf(word);
      const inForm = form === undefined ? undefined : this.stemAtoms.get(withForm(stem, form));
      if (inForm !== undefined) own.push(inForm);
    }
    const longest = Math.min(word.length, this.longestPrefix);
    for (let length = this.shortestPrefix; length <= longest; length++) {
      const prefix = this.prefixAtoms.get(word.slice(0, length));
      if (prefix !== undefined) own.push(prefix);
    }
    if (own.length === 0) own.push(...this.misspelt(stem ?? word));
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) own.push(NUMBER);
    return own.flatMap((atom) => [atom, ...(this.membership.get(atom) ?? [])]);
  }

  /** Atoms of the long words that this unknown one is probably meant to be. */
  private misspelt(word: string): Atom[] {
    if (word.length < FORGIVEN - 1) return [];
    return (this.long.get(word.charAt(0)) ?? []).filter((known) => oneLetterOff(known.word, word)).map(({ atom }) => atom);
  }

  private intern(atoms: Atom[]): number {
    const key = [...new Set(atoms)].sort((a, b) => a - b).join(' ');
    let id = this.symbolIds.get(key);
    if (id === undefined) {
      id = this.symbolAtoms.length;
      this.symbolIds.set(key, id);
      this.symbolAtoms.push(new Set([ANY, ...atoms]));
    }
    return id;
  }
}

function withForm(stem: string, form: string | undefined): string {
  return form === undefined ? stem : `${stem}+${form}`;
}
