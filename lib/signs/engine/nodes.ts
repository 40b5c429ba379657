import type { Spelling } from '../rule';
import { delta, undelta } from './delta';
import { insistOnForms } from './forms';
import { NODE } from './packed';
import { parsePattern, PatternError, type PatternNode } from './pattern';
import { formOf, spell, stemOf } from './spell';

/** Collects the nodes of all patterns, each once: two patterns that share a list of words share its node. */
export class Nodes {
  readonly flat: number[] = [];
  /** Literals as `Packed.literals` writes them, by number. */
  readonly literals: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly literalOf = new Map<string, number>();
  private readonly parts: (readonly number[])[] = [];
  private readonly open: string[] = [];
  private readonly spelling: Spelling | undefined;
  private readonly classes: Readonly<Record<string, readonly string[]>>;

  constructor(spelling: Spelling | undefined, classes: Readonly<Record<string, readonly string[]>>) {
    this.spelling = spelling;
    this.classes = classes;
  }

  /** The node of a parsed pattern. @throws PatternError for a class that is missing or contains itself. */
  add(node: PatternNode): number {
    switch (node.kind) {
      case 'number':
        return this.node(NODE.number);
      case 'any':
        return this.node(NODE.any);
      case 'gap':
        return this.node(NODE.gap, node.most);
      case 'prefix':
        return this.node(NODE.literal, this.literal(`*${node.prefix}`));
      case 'word':
        return this.words(node.word, node.exact ?? false);
      case 'sequence':
        return this.list(
          NODE.sequence,
          node.items.map((item) => this.add(item)),
        );
      case 'choice':
        return this.choice(node.options);
      case 'optional':
        return this.node(NODE.optional, this.add(node.item));
      case 'class':
        return this.class(node.name);
    }
  }

  /** Kind and numbers of a node. */
  at(node: number): readonly number[] {
    return this.parts[node] ?? [];
  }

  literal(key: string): number {
    let id = this.literalOf.get(key);
    if (id === undefined) {
      this.literalOf.set(key, (id = this.literals.length));
      this.literals.push(key);
    }
    return id;
  }

  /** The literal that a rule's word is: by its stem where the language has stems, unless it must be exact. */
  wordLiteral(word: string, exact: boolean): number {
    if (exact) return this.literal(`=${word}`);
    const stem = stemOf(word, this.spelling);
    if (stem === undefined) return this.literal(`.${word}`);
    const form = formOf(word, this.spelling);
    return this.literal(form === undefined ? `~${stem}` : `~${stem}+${form}`);
  }

  private words(word: string, exact: boolean): number {
    return this.list(
      NODE.sequence,
      spell(word, this.spelling).map((part) => this.node(NODE.literal, this.wordLiteral(part, exact))),
    );
  }

  private choice(options: readonly PatternNode[]): number {
    const nodes = insistOnForms(options, this.spelling).map((option) => this.add(option));
    // A choice within a choice is one choice: its words are then compared at once.
    const flat = nodes.flatMap((node) => (this.at(node)[0] === NODE.choice ? undelta(this.at(node).slice(2)) : [node]));
    const sorted = [...new Set(flat)].sort((a, b) => a - b);
    return this.list(NODE.choice, sorted);
  }

  private class(name: string): number {
    if (this.open.includes(name)) throw new PatternError(`the class @${name} contains itself`);
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`there is no class @${name}`);
    this.open.push(name);
    try {
      return this.choice(
        (this.classes[name] ?? []).map((source) => {
          const pattern = parsePattern(source);
          if (pattern.atStart || pattern.atEnd) throw new PatternError(`^ and $ have no place in the class @${name}`);
          return pattern.node;
        }),
      );
    } finally {
      this.open.pop();
    }
  }

  private list(kind: number, nodes: readonly number[]): number {
    if (nodes.length === 1 && nodes[0] !== undefined) return nodes[0];
    return this.node(kind, nodes.length, ...(kind === NODE.choice ? delta(nodes) : nodes));
  }

  private node(...numbers: number[]): number {
    const key = numbers.join(' ');
    let id = this.known.get(key);
    if (id === undefined) {
      this.known.set(key, (id = this.parts.length));
      this.parts.push(numbers);
      this.flat.push(...numbers);
    }
    return id;
  }
}
