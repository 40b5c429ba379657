import { NODE } from './packed';

/** The nodes of a pack, taken apart when they are asked for. */
export class Tree {
  private readonly shares: ReadonlyMap<number, number>;
  private readonly flat: readonly number[];
  private readonly starts: Int32Array;

  /** @param common as in `Packed` */
  constructor(flat: readonly number[], common: readonly number[]) {
    this.flat = flat;
    this.shares = sharesOf(common);
    // No node is shorter than one number.
    const starts = new Int32Array(flat.length + 1);
    let node = 0;
    for (let at = 0; at < flat.length; node++) {
      starts[node] = at;
      at += lengthAt(flat, at);
    }
    starts[node] = flat.length;
    this.starts = starts.subarray(0, node + 1);
  }

  /** The share of a text's words that the literal is, 0 when it is rare. */
  share(literal: number): number {
    return this.shares.get(literal) ?? 0;
  }

  /** The literal that the node is, or -1. */
  literalAt(node: number): number {
    const at = this.starts[node] ?? 0;
    return this.flat[at] === NODE.literal ? (this.flat[at + 1] ?? -1) : -1;
  }

  /** Kind and numbers of a node. */
  at(node: number): readonly number[] {
    return this.flat.slice(this.starts[node], this.starts[node + 1]);
  }
}

/** Shares by literal, from `Packed.common`. */
export function sharesOf(common: readonly number[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (let i = 0; i < common.length; i += 2) shares.set(common[i] ?? 0, (common[i + 1] ?? 0) / 1000);
  return shares;
}

function lengthAt(flat: readonly number[], at: number): number {
  switch (flat[at]) {
    case NODE.number:
    case NODE.any:
      return 1;
    case NODE.sequence:
    case NODE.choice:
      return 2 + (flat[at + 1] ?? 0);
    case undefined:
    default:
      return 2;
  }
}
