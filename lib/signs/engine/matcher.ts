import { undelta } from './delta';
import { AT_END, AT_START, NODE } from './packed';
import type { Tree } from './tree';
import type { Symbol } from './vocabulary';

/** Where a pattern stands in a sentence: indexes of symbols, both inclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** What a step of the automaton waits for: any word, a number, or one of some literals. */
type Test = 'any' | 'number' | ReadonlySet<number>;

interface Step {
  readonly test: Test;
  readonly to: number;
}

/**
 * One pattern as a small nondeterministic automaton over words: no backtracking, so the time is bounded by the sentence's
 * length times the pattern's. Made when a sentence first holds the words it needs; most never are.
 */
export class Matcher {
  private readonly tree: Tree;
  private readonly steps: Step[][] = [];
  private readonly empty: number[][] = [];
  /** Per state: the states it comes to without a word, itself among them. */
  private readonly closures: Int32Array[] = [];
  private readonly firstSteps: readonly Step[];
  private readonly end: number;
  /** States that a match is in, and per state where the latest such match began, or -1; and the same one word on. */
  private active: Int32Array;
  private coming: Int32Array;
  private activeCount = 0;
  private comingCount = 0;
  private readonly began: Int32Array;
  private readonly arrived: Int32Array;
  private readonly atStart: boolean;
  private readonly atEnd: boolean;

  constructor(tree: Tree, pattern: number) {
    this.tree = tree;
    this.atStart = (pattern & AT_START) !== 0;
    this.atEnd = (pattern & AT_END) !== 0;
    const start = this.state();
    this.end = this.build(pattern >> 2, start);
    for (let state = 0; state < this.steps.length; state++) {
      // A state that neither goes on nor ends the match need not be visited.
      const reached = [...this.reach(state)].filter((s) => s === this.end || (this.steps[s]?.length ?? 0) > 0);
      this.closures.push(Int32Array.from(reached));
    }
    this.firstSteps = [...(this.closures[start] ?? [])].flatMap((state) => this.steps[state] ?? []);
    this.active = new Int32Array(this.steps.length);
    this.coming = new Int32Array(this.steps.length);
    this.began = new Int32Array(this.steps.length).fill(-1);
    this.arrived = new Int32Array(this.steps.length).fill(-1);
  }

  /** The first complete match, from its latest possible beginning, as long as it goes. */
  find(symbols: readonly Symbol[]): Place | undefined {
    const last = symbols.length - 1;
    let best: Place | undefined;
    this.activeCount = 0;
    for (let i = 0; i <= last; i++) {
      const symbol = symbols[i];
      if (!symbol) break;
      this.comingCount = 0;
      for (let k = 0; k < this.activeCount; k++) {
        const state = this.active[k] ?? 0;
        const from = this.began[state] ?? 0;
        this.began[state] = -1;
        this.advance(this.steps[state], symbol, from);
      }
      if (best === undefined && (!this.atStart || i === 0)) this.advance(this.firstSteps, symbol, i);
      this.turn();
      const from = this.began[this.end] ?? -1;
      if (from >= 0 && (!this.atEnd || i === last) && (!best || from === best.first)) best = { first: from, last: i };
      if (this.activeCount === 0 && (best !== undefined || this.atStart)) break;
    }
    for (let k = 0; k < this.activeCount; k++) this.began[this.active[k] ?? 0] = -1;
    return best;
  }

  /** What was coming is active. */
  private turn(): void {
    [this.active, this.coming] = [this.coming, this.active];
    this.activeCount = this.comingCount;
    for (let k = 0; k < this.activeCount; k++) {
      const state = this.active[k] ?? 0;
      this.began[state] = this.arrived[state] ?? -1;
      this.arrived[state] = -1;
    }
  }

  private advance(steps: readonly Step[] | undefined, symbol: Symbol, from: number): void {
    if (!steps) return;
    for (const { test, to } of steps) {
      if (!passes(test, symbol)) continue;
      const closure = this.closures[to];
      if (!closure) continue;
      for (const reached of closure) {
        const before = this.arrived[reached] ?? -1;
        if (before < 0) this.coming[this.comingCount++] = reached;
        if (before < from) this.arrived[reached] = from;
      }
    }
  }

  private build(node: number, from: number): number {
    const [kind, first, ...rest] = this.tree.at(node);
    switch (kind) {
      case NODE.literal:
        return this.step(from, new Set([first ?? 0]));
      case NODE.number:
        return this.step(from, 'number');
      case NODE.any:
        return this.step(from, 'any');
      case NODE.gap:
        return this.gap(first ?? 1, from);
      case NODE.sequence:
        return rest.reduce((at, part) => this.build(part, at), from);
      case NODE.optional: {
        const end = this.state();
        this.skip(from, end);
        this.skip(this.build(first ?? 0, from), end);
        return end;
      }
      case undefined:
      default:
        return this.choice(undelta(rest), from);
    }
  }

  private gap(most: number, from: number): number {
    const end = this.state();
    let at = from;
    for (let i = 0; i < most; i++) {
      this.skip(at, end);
      at = this.step(at, 'any');
    }
    this.skip(at, end);
    return end;
  }

  /** Single words of a choice are one step; its phrases are built out. */
  private choice(options: readonly number[], from: number): number {
    const words = new Set<number>();
    const end = this.state();
    for (const option of options) {
      const [kind, first] = this.tree.at(option);
      if (kind === NODE.literal) words.add(first ?? 0);
      else this.skip(this.build(option, from), end);
    }
    if (words.size > 0) this.skip(this.step(from, words), end);
    return end;
  }

  private state(): number {
    this.empty.push([]);
    return this.steps.push([]) - 1;
  }

  private step(from: number, test: Test): number {
    const to = this.state();
    this.steps[from]?.push({ test, to });
    return to;
  }

  private skip(from: number, to: number): void {
    this.empty[from]?.push(to);
  }

  private reach(state: number): Set<number> {
    const seen = new Set([state]);
    for (const s of seen) for (const next of this.empty[s] ?? []) seen.add(next);
    return seen;
  }
}

function passes(test: Test, symbol: Symbol): boolean {
  if (test === 'any') return true;
  if (test === 'number') return symbol.isNumber;
  for (const literal of symbol.literals) if (test.has(literal)) return true;
  return false;
}
