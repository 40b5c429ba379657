import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../rule';
import { Engine } from './engine';
import { Matcher } from './matcher';
import { packRules } from './packing';
import { Tree } from './tree';

const WORD = fc.constantFrom('a', 'b', 'page', 'pages', 'free', 'we');
const ATOM = fc.oneof(
  WORD,
  fc.constant('#'),
  fc.constant('pag*'),
  fc.tuple(WORD, WORD).map(([x, y]) => `(${x}|${y} ${x})`),
);
const PART = fc.oneof(
  { weight: 4, arbitrary: ATOM },
  { weight: 1, arbitrary: ATOM.map((a) => (a.endsWith(')') ? `${a}?` : `(${a})?`)) },
  { weight: 1, arbitrary: fc.constantFrom('..1', '..3') },
);
const PATTERN = fc.tuple(ATOM, fc.array(PART, { maxLength: 4 }), ATOM).map(([head, middle, tail]) => [head, ...middle, tail].join(' '));
const TEXT = fc.array(fc.oneof(WORD, fc.constantFrom('7', 'x', 'y')), { maxLength: 14 });

describe('the sieve', () => {
  it('never keeps a pattern from a sentence that it matches', () => {
    fc.assert(
      fc.property(fc.array(PATTERN, { minLength: 1, maxLength: 6 }), TEXT, (patterns, words) => {
        const pack: Pack = {
          language: 'en',
          classes: {},
          vetoes: {},
          negations: [],
          signs: [
            {
              sign: 'scope-creep',
              rules: patterns.map((p, i) => ({
                id: `scope-creep/x${String(i)}`,
                patterns: [p],
                weight: 0.9,
                source: 'test',
                catches: ['a page for free', 'we 7'],
                spares: [],
              })),
            },
          ],
        };
        const packed = packRules(pack);
        const engine = new Engine(packed, undefined, 'client');
        const symbols = words.flatMap((word) => engine.vocabulary.symbols(word));
        const tree = new Tree(packed.nodes, packed.common);
        const heard = new Set(engine.places(symbols).map(([rule]) => rule));
        patterns.forEach((_, i) => {
          const plain = new Matcher(tree, packed.patterns[i] ?? 0).find(symbols);
          expect(heard.has(i), patterns[i]).toBe(plain !== undefined);
        });
      }),
      { numRuns: 400 },
    );
  });
});
