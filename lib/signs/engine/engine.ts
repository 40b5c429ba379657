import { type Direction, directionOf, type SignId } from '../catalog';
import type { Spelling } from '../rule';
import { Matcher, type Place } from './matcher';
import type { Packed, PackedRule } from './packed';
import { Sieve } from './sieve';
import { Tree } from './tree';
import { type Symbol, Vocabulary } from './vocabulary';

export interface LoadedRule {
  readonly rule: PackedRule;
  readonly sign: SignId;
}

/** A pack ready to hear one direction's signs. */
export class Engine {
  readonly rules: readonly LoadedRule[];
  readonly vocabulary: Vocabulary;
  private readonly packed: Packed;
  private readonly tree: Tree;
  private readonly sieve: Sieve;
  private readonly matchers: (Matcher | undefined)[] = [];
  /** Patterns of this direction's rules of which nothing is certain: tried on every sentence. */
  private readonly always: number[] = [];
  private readonly ruleOf = new Map<number, number>();
  private readonly negations: ReadonlySet<number>;

  constructor(packed: Packed, spelling: Spelling | undefined, direction: Direction) {
    this.packed = packed;
    const literals = packed.literals.split('\n');
    this.vocabulary = new Vocabulary(literals, spelling);
    this.tree = new Tree(packed.nodes, packed.common);
    this.sieve = new Sieve(this.tree, packed.musts, packed.patterns.length, packed.nodes.length);
    this.negations = new Set(packed.negations);
    this.rules = packed.rules.flatMap((rule) => {
      const sign = rule.id.slice(0, rule.id.indexOf('/')) as SignId;
      return directionOf(sign) === direction ? [{ rule, sign }] : [];
    });
    this.rules.forEach(({ rule }, index) => {
      for (const pattern of this.patternsOf(rule.group)) {
        this.ruleOf.set(pattern, index);
        if (!this.sieve.lookFor(pattern)) this.always.push(pattern);
      }
    });
  }

  /** Where each rule's own patterns stand in a sentence: rule index and place, several per rule. */
  places(symbols: readonly Symbol[]): [rule: number, place: Place][] {
    const found: [number, Place][] = [];
    for (const patterns of [this.sieve.take(symbols), this.always]) {
      for (const pattern of patterns) {
        const place = this.matcher(pattern).find(symbols);
        if (place) found.push([this.ruleOf.get(pattern) ?? -1, place]);
      }
    }
    return found;
  }

  /** Whether one of a group's patterns stands in the sentence. */
  hears(group: number, symbols: readonly Symbol[]): boolean {
    this.sieve.turnTo(symbols);
    const to = this.packed.groups[group + 1] ?? 0;
    for (let pattern = this.packed.groups[group] ?? 0; pattern < to; pattern++) {
      if (this.sieve.isWorth(pattern) && this.matcher(pattern).find(symbols) !== undefined) return true;
    }
    return false;
  }

  negates(symbol: Symbol): boolean {
    return symbol.literals.some((literal) => this.negations.has(literal));
  }

  conditionName(name: number): string {
    return this.packed.names[name] ?? 'own';
  }

  private matcher(pattern: number): Matcher {
    return (this.matchers[pattern] ??= new Matcher(this.tree, this.packed.patterns[pattern] ?? 0));
  }

  private patternsOf(group: number): number[] {
    const from = this.packed.groups[group] ?? 0;
    const to = this.packed.groups[group + 1] ?? from;
    return Array.from({ length: to - from }, (_, i) => from + i);
  }
}
