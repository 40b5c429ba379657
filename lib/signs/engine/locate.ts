import { Nfa } from './nfa';
import type { Vocabulary } from './vocabulary';

/** Where a pattern stands in a sentence: indexes of symbols, both inclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

export type Locate = (symbols: readonly number[]) => Place | undefined;

/**
 * Finds where one pattern stands once the automaton of all has heard it: the first complete match, from its latest
 * possible beginning, as long as it goes. Made when a pattern is first heard; most never are.
 */
export function locator(source: string, vocabulary: Vocabulary, classes: Readonly<Record<string, readonly string[]>>): Locate {
  const nfa = new Nfa(vocabulary, classes);
  nfa.add(source);
  const advance = (state: number, symbol: number, began: number, reached: Map<number, number>): void => {
    const atoms = vocabulary.atoms(symbol);
    const edges = nfa.edges[state] ?? [];
    for (let e = 0; e < edges.length; e += 2) {
      if (!atoms.has(edges[e] ?? 0)) continue;
      for (const next of nfa.closure(edges[e + 1] ?? 0)) reached.set(next, Math.max(began, reached.get(next) ?? -1));
    }
  };
  return (symbols) => {
    let active = new Map<number, number>();
    let best: Place | undefined;
    symbols.forEach((symbol, i) => {
      const reached = new Map<number, number>();
      for (const [state, began] of active) advance(state, symbol, began, reached);
      if (!best) {
        for (const state of nfa.closure(nfa.anywhere)) advance(state, symbol, i, reached);
        if (i === 0) for (const state of nfa.closure(nfa.atStart)) advance(state, symbol, i, reached);
      }
      for (const [state, began] of reached) {
        const complete = nfa.accepted(state).length > 0 || (i === symbols.length - 1 && nfa.acceptedAtEnd(state).length > 0);
        if (complete && (!best || began === best.first)) best = { first: began, last: i };
      }
      active = reached;
    });
    return best;
  };
}
