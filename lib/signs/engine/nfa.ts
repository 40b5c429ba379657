import { insistOnForms } from './forms';
import { parsePattern, PatternError, type PatternNode } from './pattern';
import { type Atom, ANY, NUMBER, type Vocabulary } from './vocabulary';

const NONE: readonly number[] = [];

/**
 * Every pattern of a pack as one nondeterministic automaton over words. Patterns that begin alike share their states, so
 * that a text walks through a common beginning once and not once a rule. States are numbers; those without an edge and
 * without an acceptance are left out of closures, so stepping only ever touches states that matter.
 */
export class Nfa {
  /** Per state: pairs of atom and target, flat. */
  readonly edges: number[][] = [];
  /** Where patterns begin: at any word, and at the sentence's first word only. */
  readonly anywhere = this.state();
  readonly atStart = this.state();
  private readonly accepts: number[][] = [];
  private readonly acceptsAtEnd: number[][] = [];
  private readonly empty: number[][] = [];
  private readonly closures = new Map<number, readonly number[]>();
  /** The state in which a piece is complete, by the state it begins in and the piece. */
  private readonly built = new Map<string, number>();
  private readonly vocabulary: Vocabulary;
  private readonly classes: Readonly<Record<string, readonly string[]>>;
  private readonly parsedClasses = new Map<string, readonly PatternNode[]>();
  private readonly open: string[] = [];
  private patterns = 0;

  constructor(vocabulary: Vocabulary, classes: Readonly<Record<string, readonly string[]>>) {
    this.vocabulary = vocabulary;
    this.classes = classes;
  }

  /** Adds a pattern; gives its number. @throws PatternError */
  add(source: string): number {
    const pattern = parsePattern(source);
    const id = this.patterns++;
    const start = pattern.atStart ? this.atStart : this.anywhere;
    if (this.mayBeEmpty(pattern.node)) throw new PatternError(`«${source}» matches nothing at all, so it would match everywhere`);
    const end = this.build(pattern.node, start);
    const table = pattern.atEnd ? this.acceptsAtEnd : this.accepts;
    (table[end] ??= []).push(id);
    return id;
  }

  /** The patterns complete in a state; and those complete there if the sentence ends. */
  accepted(state: number): readonly number[] {
    return this.accepts[state] ?? NONE;
  }

  acceptedAtEnd(state: number): readonly number[] {
    return this.acceptsAtEnd[state] ?? NONE;
  }

  /** The states reached from a state without a word, itself among them, that have an edge or accept. Call after the last `add`. */
  closure(state: number): readonly number[] {
    let found = this.closures.get(state);
    if (!found) {
      found = [...this.reach(state)].filter(
        (s) => (this.edges[s]?.length ?? 0) > 0 || this.accepts[s] !== undefined || this.acceptsAtEnd[s] !== undefined,
      );
      this.closures.set(state, found);
    }
    return found;
  }

  private mayBeEmpty(node: PatternNode): boolean {
    switch (node.kind) {
      case 'gap':
      case 'optional':
        return true;
      case 'sequence':
        return node.items.every((item) => this.mayBeEmpty(item));
      case 'choice':
        return node.options.some((option) => this.mayBeEmpty(option));
      case 'class':
        return !this.open.includes(node.name) && this.inClass(node.name, (members) => members.some((member) => this.mayBeEmpty(member)));
      default:
        return false;
    }
  }

  /** Looks at a class's members with the class marked as open, so that one that contains itself ends. */
  private inClass<T>(name: string, look: (members: readonly PatternNode[]) => T): T {
    const members = this.classNodes(name);
    this.open.push(name);
    try {
      return look(members);
    } finally {
      this.open.pop();
    }
  }

  private reach(state: number): Set<number> {
    const seen = new Set([state]);
    for (const s of seen) for (const next of this.empty[s] ?? NONE) seen.add(next);
    return seen;
  }

  private state(): number {
    this.edges.push([]);
    return this.edges.length - 1;
  }

  private edge(from: number, atom: Atom): number {
    const edges = this.edges[from] ?? [];
    for (let e = 0; e < edges.length; e += 2) if (edges[e] === atom) return edges[e + 1] ?? 0;
    const to = this.state();
    edges.push(atom, to);
    return to;
  }

  private skip(from: number, to: number): void {
    (this.empty[from] ??= []).push(to);
  }

  /** Builds a piece from a state on, or finds it built; gives the state in which it is complete. */
  private build(node: PatternNode, from: number): number {
    if (node.kind === 'sequence') return node.items.reduce((at, item) => this.build(item, at), from);
    if (node.kind === 'word') return this.buildWord(node, from);
    if (node.kind === 'prefix') return this.edge(from, this.vocabulary.prefix(node.prefix));
    if (node.kind === 'number') return this.edge(from, NUMBER);
    if (node.kind === 'any') return this.edge(from, ANY);
    const key = `${String(from)} ${JSON.stringify(node)}`;
    const known = this.built.get(key);
    if (known !== undefined) return known;
    const end = this.buildBranches(node, from);
    this.built.set(key, end);
    return end;
  }

  private buildWord({ word, exact }: { readonly word: string; readonly exact?: true }, from: number): number {
    return this.vocabulary.spell(word).reduce((at, part) => this.edge(at, this.vocabulary.word(part, exact)), from);
  }

  private buildBranches(node: PatternNode & { readonly kind: 'class' | 'gap' | 'choice' | 'optional' }, from: number): number {
    switch (node.kind) {
      case 'class':
        return this.buildClass(node.name, from);
      case 'gap':
        return this.buildGap(node.most, from);
      case 'choice':
        return this.buildChoice(node.options, from);
      case 'optional': {
        const end = this.state();
        this.skip(from, end);
        this.skip(this.build(node.item, from), end);
        return end;
      }
    }
  }

  private buildGap(most: number, from: number): number {
    const end = this.state();
    let at = from;
    for (let i = 0; i < most; i++) {
      this.skip(at, end);
      at = this.edge(at, ANY);
    }
    this.skip(at, end);
    return end;
  }

  private buildChoice(options: readonly PatternNode[], from: number): number {
    const end = this.state();
    for (const option of insistOnForms(options, this.vocabulary)) this.skip(this.build(option, from), end);
    return end;
  }

  /** A class's single words share one edge; its phrases are built out. */
  private buildClass(name: string, from: number): number {
    if (this.open.includes(name)) throw new PatternError(`the class @${name} contains itself`);
    return this.inClass(name, (nodes) => {
      const members: Atom[] = [];
      const phrases: PatternNode[] = [];
      for (const node of nodes) {
        const atom = this.single(node);
        if (atom === undefined) phrases.push(node);
        else members.push(atom);
      }
      const end = this.state();
      if (members.length > 0) this.skip(this.edge(from, this.vocabulary.class(name, members)), end);
      if (phrases.length > 0) this.skip(this.buildChoice(phrases, from), end);
      return end;
    });
  }

  private single(node: PatternNode): Atom | undefined {
    if (node.kind === 'number') return NUMBER;
    if (node.kind === 'prefix') return this.vocabulary.prefix(node.prefix);
    if (node.kind !== 'word') return undefined;
    const words = this.vocabulary.spell(node.word);
    return words.length === 1 && words[0] !== undefined ? this.vocabulary.word(words[0], node.exact) : undefined;
  }

  private classNodes(name: string): readonly PatternNode[] {
    const known = this.parsedClasses.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`there is no class @${name}`);
    const parsed = (this.classes[name] ?? []).map((source) => {
      const pattern = parsePattern(source);
      if (pattern.atStart || pattern.atEnd) throw new PatternError(`^ and $ have no place in the class @${name}`);
      return pattern.node;
    });
    const nodes = insistOnForms(parsed, this.vocabulary);
    this.parsedClasses.set(name, nodes);
    return nodes;
  }
}
