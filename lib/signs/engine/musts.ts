import { undelta } from './delta';
import { NODE } from './packed';

/** A pattern is tried only where words of so many of its parts stand in the sentence. */
const MOST = 3;
/** A part met in more than this share of sentences' words tells too little to be looked for besides the rarest. */
const TOO_COMMON = 0.04;
/** Numbers among the words of a mail, roughly. */
const NUMBERS = 0.02;

/** Whether a node can match no word at all. */
export function mayBeEmpty(nodes: Pick<Words, 'at'>, node: number): boolean {
  const [kind, , ...rest] = nodes.at(node);
  switch (kind) {
    case NODE.gap:
    case NODE.optional:
      return true;
    case NODE.sequence:
      return rest.every((part) => mayBeEmpty(nodes, part));
    case NODE.choice:
      return undelta(rest).some((option) => mayBeEmpty(nodes, option));
    case undefined:
    default:
      return false;
  }
}

/** What a sentence must hold for a pattern to be worth trying. */
export interface Musts {
  /** Parts of which a word must stand in the sentence, in the pattern's order; empty when nothing is certain. */
  readonly parts: readonly number[];
  /** Which of them is the rarest. */
  readonly rarest: number;
}

/** Finds the parts of a pattern that make it worth trying, rare ones before common ones. */
export function mustsOf(tree: Words, node: number): Musts {
  const [kind, , ...rest] = tree.at(node);
  const certain: { part: number; share: number; place: number }[] = [];
  (kind === NODE.sequence ? rest : [node]).forEach((part, place) => {
    const words = leaves(tree, part);
    if (words) certain.push({ part, share: sum(tree, words), place });
  });
  const byShare = certain.sort((a, b) => a.share - b.share).slice(0, MOST);
  const chosen = byShare.filter(({ share }, i) => i === 0 || share < TOO_COMMON).sort((a, b) => a.place - b.place);
  return {
    parts: chosen.map(({ part }) => part),
    rarest: Math.max(
      0,
      chosen.findIndex((one) => one === byShare[0]),
    ),
  };
}

/** The most words that a node can match. */
export function longest(nodes: Pick<Words, 'at'>, node: number): number {
  const [kind, first, ...rest] = nodes.at(node);
  switch (kind) {
    case NODE.gap:
      return first ?? 0;
    case NODE.sequence:
      return rest.reduce((sum, part) => sum + longest(nodes, part), 0);
    case NODE.choice:
      return undelta(rest).reduce((most, option) => Math.max(most, longest(nodes, option)), 0);
    case NODE.optional:
      return longest(nodes, first ?? 0);
    case undefined:
    default:
      return 1;
  }
}

/** Stands for "any number" among leaves. */
export const NUMBER_LEAF = -1;

/** Nodes, and how common their words are. */
export interface Words {
  at(node: number): readonly number[];
  /** The literal that the node is, or -1. */
  literalAt(node: number): number;
  /** The share of a text's words that the literal is, 0…1; 0 when it is rare. */
  share(literal: number): number;
}

/** The literals of which one must stand in the sentence if the node matches; undefined when nothing is certain. */
export function leaves(tree: Words, node: number): readonly number[] | undefined {
  const [kind, first, ...rest] = tree.at(node);
  switch (kind) {
    case NODE.literal:
      return [first ?? 0];
    case NODE.number:
      return [NUMBER_LEAF];
    case NODE.sequence:
      return rarestOf(tree, rest);
    case NODE.choice:
      return allOf(tree, rest);
    case undefined:
    default:
      return undefined;
  }
}

/** Any part of a sequence would do; the one with the rarest words stands for the rest. */
function rarestOf(tree: Words, parts: readonly number[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let least = Infinity;
  for (const part of parts) {
    const set = leaves(tree, part);
    const share = set ? sum(tree, set) : Infinity;
    if (share < least) [best, least] = [set, share];
  }
  return best;
}

function allOf(tree: Words, steps: readonly number[]): readonly number[] | undefined {
  const all: number[] = [];
  let option = 0;
  for (const step of steps) {
    option += step;
    // Most options are single words: no need to take their nodes apart.
    const literal = tree.literalAt(option);
    if (literal >= 0) {
      all.push(literal);
      continue;
    }
    const set = leaves(tree, option);
    if (!set) return undefined;
    for (const one of set) all.push(one);
  }
  return all;
}

function sum(tree: Words, literals: readonly number[]): number {
  return literals.reduce((total, literal) => total + (literal === NUMBER_LEAF ? NUMBERS : tree.share(literal)), 0);
}
