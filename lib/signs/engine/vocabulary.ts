import type { Spelling } from '../rule';

/** What a transition of the automaton waits for: any word, any number, one word, a beginning, or a class of words. */
export type Atom = number;
export const ANY: Atom = 0;
export const NUMBER: Atom = 1;

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

  word(word: string): Atom {
    return this.atom(this.wordAtoms, word);
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
    const longest = Math.min(word.length, this.longestPrefix);
    for (let length = this.shortestPrefix; length <= longest; length++) {
      const prefix = this.prefixAtoms.get(word.slice(0, length));
      if (prefix !== undefined) own.push(prefix);
    }
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) own.push(NUMBER);
    return own.flatMap((atom) => [atom, ...(this.membership.get(atom) ?? [])]);
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
