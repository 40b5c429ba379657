import type { Plugin } from 'vite';

/** What a rule carries for its author and its tests, and the product does not need. */
const AUTHORS = new Set(['catches', 'spares', 'source']);
const RULES = /\/lib\/languages\/[^/]+\/signs\//;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Empties the examples and sources of rules in what is shipped: two thirds of a pack are its examples. */
export function stripExamples(): Plugin {
  return {
    name: 'firmly:strip-examples',
    enforce: 'post',
    transform(code, id) {
      if (!RULES.test(id.replaceAll('\\', '/'))) return undefined;
      const cuts: Node[] = [];
      collect(this.parse(code), cuts);
      let out = code;
      for (const { start, end, type } of cuts.sort((a, b) => b.start - a.start)) {
        out = out.slice(0, start) + (type === 'ArrayExpression' ? '[]' : "''") + out.slice(end);
      }
      return { code: out, map: null };
    },
  };
}

function collect(node: unknown, cuts: Node[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, cuts);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const found = node as Node;
  if (found.type === 'Property' && AUTHORS.has((found['key'] as { name?: string }).name ?? '')) {
    cuts.push(found['value'] as Node);
    return;
  }
  for (const child of Object.values(found)) collect(child, cuts);
}
