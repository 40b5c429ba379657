import { parsePattern, type Pattern, PatternError, type PatternNode } from './pattern';
import { type Atom, ANY, NUMBER, type Vocabulary } from './vocabulary';

/** Where one pattern's states begin, and how it is anchored. */
export interface Entry {
  readonly start: number;
  readonly atStart: boolean;
}

/**
 * Every pattern of a pack as one nondeterministic automaton over words. States are numbers; those without an edge and
 * without an acceptance are left out of closures, so stepping only ever touches states that matter.
 */
export class Nfa {
  /** Per state: pairs of atom and target, flat. */
  readonly edges: number[][] = [];
  /** Per state: the pattern that is complete here, or -1; the same for patterns that must end with the sentence. */
  readonly accepts: number[] = [];
  readonly acceptsAtEnd: number[] = [];
  readonly entries: Entry[] = [];
  private readonly empty: number[][] = [];
  private readonly closures = new Map<number, readonly number[]>();
  private readonly vocabulary: Vocabulary;
  private readonly classes: Readonly<Record<string, readonly string[]>>;
  private readonly parsedClasses = new Map<string, readonly PatternNode[]>();
  private readonly open: string[] = [];

  constructor(vocabulary: Vocabulary, classes: Readonly<Record<string, readonly string[]>>) {
    this.vocabulary = vocabulary;
    this.classes = classes;
  }

  /** Adds a pattern; gives its number. @throws PatternError */
  add(source: string): number {
    const pattern: Pattern = parsePattern(source);
    const id = this.entries.length;
    const start = this.state();
    const end = this.build(pattern.node, start);
    if (pattern.atEnd) this.acceptsAtEnd[end] = id;
    else this.accepts[end] = id;
    this.entries.push({ start, atStart: pattern.atStart });
    if (this.closure(start).includes(end)) throw new PatternError(`«${source}» matches nothing at all, so it would match everywhere`);
    return id;
  }

  /** The states reached from a state without a word, itself among them, that have an edge or accept. */
  closure(state: number): readonly number[] {
    const known = this.closures.get(state);
    if (known) return known;
    const seen = new Set([state]);
    for (const s of seen) for (const next of this.empty[s] ?? []) seen.add(next);
    const found = [...seen].filter((s) => (this.edges[s]?.length ?? 0) > 0 || this.accepts[s] !== -1 || this.acceptsAtEnd[s] !== -1);
    this.closures.set(state, found);
    return found;
  }

  private state(): number {
    this.edges.push([]);
    this.empty.push([]);
    this.accepts.push(-1);
    this.acceptsAtEnd.push(-1);
    return this.edges.length - 1;
  }

  private edge(from: number, atom: Atom): number {
    const to = this.state();
    this.edges[from]?.push(atom, to);
    return to;
  }

  private skip(from: number, to: number): void {
    this.empty[from]?.push(to);
  }

  /** Builds a node from a state on; gives the state in which it is complete. */
  private build(node: PatternNode, from: number): number {
    switch (node.kind) {
      case 'word':
        return this.vocabulary.spell(node.word).reduce((at, word) => this.edge(at, this.vocabulary.word(word)), from);
      case 'prefix':
        return this.edge(from, this.vocabulary.prefix(node.prefix));
      case 'number':
        return this.edge(from, NUMBER);
      case 'any':
        return this.edge(from, ANY);
      case 'class':
        return this.buildClass(node.name, from);
      case 'gap':
        return this.buildGap(node.most, from);
      case 'sequence':
        return node.items.reduce((at, item) => this.build(item, at), from);
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
    for (const option of options) {
      // A state of its own: an optional head of one option must not open a way into another.
      const start = this.state();
      this.skip(from, start);
      this.skip(this.build(option, start), end);
    }
    return end;
  }

  /** A class's single words share one edge; its phrases are built out. */
  private buildClass(name: string, from: number): number {
    if (this.open.includes(name)) throw new PatternError(`the class @${name} contains itself`);
    const nodes = this.classNodes(name);
    this.open.push(name);
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
    this.open.pop();
    return end;
  }

  private single(node: PatternNode): Atom | undefined {
    if (node.kind === 'number') return NUMBER;
    if (node.kind === 'prefix') return this.vocabulary.prefix(node.prefix);
    if (node.kind !== 'word') return undefined;
    const words = this.vocabulary.spell(node.word);
    return words.length === 1 && words[0] !== undefined ? this.vocabulary.word(words[0]) : undefined;
  }

  private classNodes(name: string): readonly PatternNode[] {
    const known = this.parsedClasses.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`there is no class @${name}`);
    const nodes = (this.classes[name] ?? []).map((source) => {
      const pattern = parsePattern(source);
      if (pattern.atStart || pattern.atEnd) throw new PatternError(`^ and $ have no place in the class @${name}`);
      return pattern.node;
    });
    this.parsedClasses.set(name, nodes);
    return nodes;
  }
}
