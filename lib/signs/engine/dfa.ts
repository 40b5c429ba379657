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
const REMEMBERED = 20_000;
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
  private readonly anywhere: ReadonlyMap<number, readonly number[]>;
  private readonly first: ReadonlyMap<number, readonly number[]>;
  private readonly states = new Map<string, State>();
  private begin: State;

  constructor(nfa: Nfa, vocabulary: Vocabulary) {
    this.nfa = nfa;
    this.vocabulary = vocabulary;
    this.anywhere = beginnings(nfa, nfa.anywhere);
    this.first = beginnings(nfa, nfa.atStart);
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
      accepts: sorted.flatMap((s) => this.nfa.accepted(s)),
      acceptsAtEnd: sorted.flatMap((s) => this.nfa.acceptedAtEnd(s)),
    };
    this.states.set(key, state);
    return state;
  }
}

function beginnings(nfa: Nfa, start: number): Map<number, number[]> {
  const table = new Map<number, number[]>();
  for (const state of nfa.closure(start)) {
    const edges = nfa.edges[state] ?? NOTHING;
    for (let e = 0; e < edges.length; e += 2) {
      const atom = edges[e] ?? 0;
      const targets = table.get(atom);
      if (targets) targets.push(edges[e + 1] ?? 0);
      else table.set(atom, [edges[e + 1] ?? 0]);
    }
  }
  return table;
}
