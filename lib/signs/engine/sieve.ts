import { leaves, NUMBER_LEAF } from './musts';
import type { Tree } from './tree';
import type { Symbol } from './vocabulary';

/** Places in `Packed.musts`, from where a pattern begins there. */
const COUNT = 1;
const RAREST = 2;
const PARTS = 3;

/**
 * Tells which patterns are worth trying on a sentence: those of which every rare part has a word in it. One look per word
 * of the sentence, whatever the number of rules; a pattern costs something only where its own rare words stand.
 */
export class Sieve {
  private readonly musts: readonly number[];
  /** Where each pattern's nodes begin in `musts`. */
  private readonly at: Int32Array;
  /** Nodes asked for, by the literal that satisfies them. */
  private readonly wanting: (number[] | undefined)[] = [];
  private readonly wantingNumber: number[] = [];
  /** Per node: the sentence in which a word of it was last met. */
  private readonly met: Int32Array;
  /** Per node: where in that sentence its words stand first and last. */
  private readonly firstAt: Int32Array;
  private readonly lastAt: Int32Array;
  private sentence = 0;
  private taken: readonly Symbol[] | undefined;
  /** Per node: the patterns whose rarest part it is, of those that are looked for. */
  private readonly rarestOf: (number[] | undefined)[];

  constructor(tree: Tree, musts: readonly number[], patterns: number, nodes: number) {
    this.musts = musts;
    this.at = new Int32Array(patterns);
    this.met = new Int32Array(nodes).fill(-1);
    this.firstAt = new Int32Array(nodes);
    this.lastAt = new Int32Array(nodes);
    this.rarestOf = new Array<number[] | undefined>(nodes);
    const seen = new Uint8Array(nodes);
    for (let pattern = 0, i = 0; pattern < patterns; pattern++) {
      this.at[pattern] = i;
      const count = musts[i + COUNT] ?? 0;
      for (let k = 0; k < count; k++) {
        const node = musts[i + PARTS + k] ?? 0;
        if (seen[node] === 1) continue;
        seen[node] = 1;
        for (const literal of leaves(tree, node) ?? []) {
          if (literal === NUMBER_LEAF) this.wantingNumber.push(node);
          else (this.wanting[literal] ??= []).push(node);
        }
      }
      i += PARTS + count;
    }
  }

  /** Looks for a pattern from now on: false when nothing about it is certain, so that it must always be tried. */
  lookFor(pattern: number): boolean {
    const at = this.at[pattern] ?? 0;
    if ((this.musts[at + COUNT] ?? 0) === 0) return false;
    const rarest = this.musts[at + PARTS + (this.musts[at + RAREST] ?? 0)] ?? 0;
    (this.rarestOf[rarest] ??= []).push(pattern);
    return true;
  }

  /** Takes in a sentence: `isWorth` speaks of it until the next one. Gives the looked-for patterns worth trying. */
  take(symbols: readonly Symbol[]): readonly number[] {
    this.taken = symbols;
    const sentence = ++this.sentence;
    const { met, firstAt, lastAt, rarestOf } = this;
    const candidates: number[][] = [];
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i];
      if (!symbol) break;
      const marks = (symbol.marks ??= this.marksOf(symbol));
      for (const node of marks) {
        lastAt[node] = i;
        if (met[node] === sentence) continue;
        met[node] = sentence;
        firstAt[node] = i;
        const patterns = rarestOf[node];
        if (patterns) candidates.push(patterns);
      }
    }
    const worth: number[] = [];
    for (const patterns of candidates) for (const pattern of patterns) if (this.isWorth(pattern)) worth.push(pattern);
    return worth;
  }

  /** Takes in a sentence for `isWorth`, if it is not the one taken in already. */
  turnTo(symbols: readonly Symbol[]): void {
    if (this.taken !== symbols) this.take(symbols);
  }

  /** Whether the sentence taken in holds a word of each part that the pattern needs, in order and not too far apart. */
  isWorth(pattern: number): boolean {
    const at = this.at[pattern] ?? 0;
    const span = this.musts[at] ?? 0;
    const count = this.musts[at + COUNT] ?? 0;
    let before = -1;
    for (let k = 0; k < count; k++) {
      const node = this.musts[at + PARTS + k] ?? 0;
      if (this.met[node] !== this.sentence) return false;
      const last = this.lastAt[node] ?? 0;
      if (k > 0) {
        if (last <= (this.firstAt[before] ?? 0)) return false;
        if ((this.firstAt[node] ?? 0) - (this.lastAt[before] ?? 0) >= span) return false;
      }
      before = node;
    }
    return true;
  }

  private marksOf(symbol: Symbol): Int32Array {
    const nodes = new Set<number>();
    for (const literal of symbol.literals) for (const node of this.wanting[literal] ?? []) nodes.add(node);
    if (symbol.isNumber) for (const node of this.wantingNumber) nodes.add(node);
    return Int32Array.from(nodes);
  }
}
