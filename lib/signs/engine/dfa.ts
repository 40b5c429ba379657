import type { Nfa } from './nfa';
import type { Vocabulary } from './vocabulary';

interface State {
  /** States of the nondeterministic automaton that are active here, sorted. */
  readonly active: readonly number[];
  readonly next: Map<number, State>;
  /** Patterns complete here; and those complete if the sentence ends here. */
  readonly accepts: readonly number[];
  readonly acceptsAtEnd: readonly number[];
}

/** When this many states are remembered, all are forgotten and built again as the text asks for them. */
const REMEMBERED = 8_000;
const NOTHING: readonly number[] = [];

/**
 * All patterns in one pass over a sentence's symbols: the deterministic automaton, built only where text leads it
 * (as RE2 does). The usual step is one look-up, whatever the number of rules; the worst step is bounded by the number
 * of states, so the whole is linear in the text.
 */
export class Dfa {
  private readonly nfa: Nfa;
  private readonly vocabulary: Vocabulary;
  /** Where patterns can begin, by the atom they begin with: for any word, and for the sentence's first word. */
  private readonly anywhere = new Map<number, number[]>();
  private readonly first = new Map<number, number[]>();
  private states = new Map<string, State>();
  private begin: State;

  constructor(nfa: Nfa, vocabulary: Vocabulary) {
    this.nfa = nfa;
    this.vocabulary = vocabulary;
    for (const { start, atStart } of nfa.entries) {
      for (const state of nfa.closure(start)) {
        const edges = nfa.edges[state] ?? NOTHING;
        for (let e = 0; e < edges.length; e += 2) {
          index(atStart ? this.first : this.anywhere, edges[e] ?? 0, edges[e + 1] ?? 0);
        }
      }
    }
    this.begin = this.fresh();
  }

  /** Patterns found in a sentence, each once, in the order in which they became complete. */
  run(symbols: readonly number[]): readonly number[] {
    let state = this.begin;
    let found: Set<number> | undefined;
    for (const symbol of symbols) {
      state = state.next.get(symbol) ?? this.step(state, symbol);
      if (state.accepts.length > 0) {
        found ??= new Set();
        for (const id of state.accepts) found.add(id);
      }
    }
    if (state.acceptsAtEnd.length > 0) {
      found ??= new Set();
      for (const id of state.acceptsAtEnd) found.add(id);
    }
    return found ? [...found] : NOTHING;
  }

  /**
   * Where a pattern that was found stands: the first complete match, from its latest possible beginning, as long as it
   * goes. Indexes of symbols, both inclusive.
   */
  locate(id: number, symbols: readonly number[]): { readonly first: number; readonly last: number } | undefined {
    const entry = this.nfa.entries[id];
    if (!entry) return undefined;
    let active = new Map<number, number>();
    let best: { first: number; last: number } | undefined;
    for (let i = 0; i < symbols.length; i++) {
      const reached = new Map<number, number>();
      const symbol = symbols[i] ?? 0;
      for (const [state, began] of active) this.advance(state, symbol, began, reached);
      if (!best && (i === 0 || !entry.atStart)) for (const state of this.nfa.closure(entry.start)) this.advance(state, symbol, i, reached);
      for (const [state, began] of reached) {
        const complete = this.nfa.accepts[state] === id || (i === symbols.length - 1 && this.nfa.acceptsAtEnd[state] === id);
        if (complete && (!best || began === best.first)) best = { first: began, last: i };
      }
      active = reached;
    }
    return best;
  }

  private advance(state: number, symbol: number, began: number, reached: Map<number, number>): void {
    const atoms = this.vocabulary.atoms(symbol);
    const edges = this.nfa.edges[state] ?? NOTHING;
    for (let e = 0; e < edges.length; e += 2) {
      if (!atoms.has(edges[e] ?? 0)) continue;
      for (const next of this.nfa.closure(edges[e + 1] ?? 0)) reached.set(next, Math.max(began, reached.get(next) ?? -1));
    }
  }

  private fresh(): State {
    this.states.clear();
    return { active: NOTHING, next: new Map(), accepts: NOTHING, acceptsAtEnd: NOTHING };
  }

  private step(from: State, symbol: number): State {
    const targets = new Set<number>();
    const atoms = this.vocabulary.atoms(symbol);
    for (const state of from.active) {
      const edges = this.nfa.edges[state] ?? NOTHING;
      for (let e = 0; e < edges.length; e += 2) if (atoms.has(edges[e] ?? 0)) targets.add(edges[e + 1] ?? 0);
    }
    for (const atom of atoms) {
      for (const to of this.anywhere.get(atom) ?? NOTHING) targets.add(to);
      if (from === this.begin) for (const to of this.first.get(atom) ?? NOTHING) targets.add(to);
    }
    const state = this.intern(targets);
    from.next.set(symbol, state);
    return state;
  }

  private intern(targets: ReadonlySet<number>): State {
    const active = new Set<number>();
    for (const target of targets) for (const state of this.nfa.closure(target)) active.add(state);
    const sorted = [...active].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= REMEMBERED) this.begin = this.fresh();
    const state: State = {
      active: sorted,
      next: new Map(),
      accepts: accepted(this.nfa.accepts, sorted),
      acceptsAtEnd: accepted(this.nfa.acceptsAtEnd, sorted),
    };
    this.states.set(key, state);
    return state;
  }
}

function index(table: Map<number, number[]>, atom: number, target: number): void {
  const targets = table.get(atom);
  if (targets) targets.push(target);
  else table.set(atom, [target]);
}

function accepted(table: readonly number[], states: readonly number[]): readonly number[] {
  const found = states.map((state) => table[state] ?? -1).filter((id) => id !== -1);
  return found.length > 0 ? found : NOTHING;
}
