import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, Rule } from '../rule';
import { makeJudge } from './judge';
import { RuleError } from './packing';

function rule(part: Partial<Rule> & Pick<Rule, 'id' | 'patterns'>): Rule {
  return { weight: 0.9, source: 'test', catches: [], spares: [], ...part };
}
function pack(rules: Rule[], more: Partial<Pack> = {}): Pack {
  return {
    language: 'en',
    classes: { thing: ['page', 'banner', 'price list', 'bann*'], ask: ['could you', 'can you', '@please you'], please: ['please'] },
    negations: ['not'],
    vetoes: { pays: ['(we|i) will pay', 'what ..2 cost'] },
    spelling: { words: { cant: 'can not', "can't": 'can not' }, endings: { "'ll": 'will', "'s": '' } },
    signs: [{ sign: 'scope-creep', rules }],
    ...more,
  };
}
function found(p: Pack, text: string): string[] {
  return makeJudge(p, 'client')(text, [{ start: 0, end: text.length }]).findings.map((f) => text.slice(f.start, f.end));
}

describe('patterns', () => {
  const one = (pattern: string, text: string): string[] => found(pack([rule({ id: 'scope-creep/x', patterns: [pattern] })]), text);

  it.each([
    ['also add', 'Please ALSO add it', 'ALSO add'],
    ['also (add|make) a? banner', 'also make banner now', 'also make banner'],
    ['@ask ..2 @thing', 'Hello, could you quickly do banners?', 'could you quickly do banners'],
    ['@ask ..4 @thing', 'can you redo the price list too', 'can you redo the price list'],
    ['add # @thing', 'add 3 pages? add 3 banners', 'add 3 banners'],
    ['^ also', 'Also, this', 'Also'],
    ['too $', 'the page too?', 'too'],
    ['they will', 'They’ll see', 'They’ll'],
    ['can not', "we can't and won't", "can't"],
    ['client page', "the client's page", "client's page"],
  ])('%s finds its words in «%s»', (pattern, text, words) => {
    expect(one(pattern, text)).toEqual([words]);
  });

  it.each([
    ['^ also', 'and also this'],
    ['too $', 'too much of it'],
    ['also add', 'also. Add'],
    ['@ask ..1 @thing', 'could you do the new page'],
    ['constructor', 'nothing here'],
  ])('%s stays silent in «%s»', (pattern, text) => {
    expect(one(pattern, text)).toEqual([]);
  });

  it('takes the tightest beginning', () => {
    expect(one('add ..4 banner', 'add it, add the banner')).toEqual(['add the banner']);
  });

  it.each(['(a', 'a)', 'a | ', '..99 a', '@nobody', 'Big', 'a?', '..2', '^ $', 'ещё'])('refuses «%s» with the rule’s id', (pattern) => {
    expect(() => one(pattern, 'x')).toThrow(RuleError);
    expect(() => one(pattern, 'x')).toThrow(/^scope-creep\/x: /);
  });
});

describe('conditions', () => {
  it('keeps vetoed matches as spared, with the veto’s name', () => {
    const judge = makeJudge(pack([rule({ id: 'scope-creep/x', patterns: ['also add'], unless: ['@veto:pays'] })]), 'client');
    const text = 'Also add it, we will pay.';
    const verdict = judge(text, [{ start: 0, end: text.length }]);
    expect(verdict.findings).toEqual([]);
    expect(verdict.spared).toMatchObject([{ rule: 'scope-creep/x', veto: 'pays', start: 0, end: 8 }]);
  });
  it('looks for far vetoes in the whole text', () => {
    const p = pack([rule({ id: 'scope-creep/x', patterns: ['also add'], unlessAnywhere: ['@veto:pays'] })]);
    expect(found(p, 'Also add it. What would it cost?')).toEqual([]);
    expect(found(p, 'Also add it. What would it be?')).toHaveLength(1);
  });
  it('asks for company in the same sentence or beside it', () => {
    const p = pack([
      rule({ id: 'scope-creep/x', patterns: ['alpha'], with: ['beta'] }),
      rule({ id: 'scope-creep/y', patterns: ['gamma'], near: ['beta'] }),
    ]);
    expect(found(p, 'alpha. beta. gamma.')).toEqual(['gamma']);
    expect(found(p, 'alpha beta. Nothing. gamma.')).toEqual(['alpha']);
  });
  it('tells questions from statements', () => {
    const p = pack([rule({ id: 'scope-creep/x', patterns: ['also in'], needs: { question: true } })]);
    expect(found(p, 'That is also in. Is that also in?')).toEqual(['also in']);
  });
});

describe('confidence', () => {
  it('adds up weak rules and lets a lone one pass by', () => {
    const p = pack([
      rule({ id: 'scope-creep/x', patterns: ['tiny'], weight: 0.45 }),
      rule({ id: 'scope-creep/y', patterns: ['banner'], weight: 0.45 }),
    ]);
    expect(found(p, 'tiny')).toEqual([]);
    expect(found(p, 'a tiny banner')).toHaveLength(1);
  });
  it('gives one finding per sign and sentence', () => {
    const p = pack([rule({ id: 'scope-creep/x', patterns: ['tiny'] }), rule({ id: 'scope-creep/y', patterns: ['tiny banner'] })]);
    expect(found(p, 'a tiny banner')).toEqual(['tiny banner']);
  });
});

describe('any text', () => {
  it('gives offsets inside the judged ranges, and the same with and without memory', () => {
    const p = pack([rule({ id: 'scope-creep/x', patterns: ['a ..12 b', '@ask ..3 @thing', '_ _ c'] })]);
    const plain = makeJudge(p, 'client');
    const remembering = makeJudge(p, 'client', { remember: true });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', '?', '\n', 'could you', 'page', '\u200b', '😀', "'")), (parts) => {
        const text = parts.join('');
        const ranges = [{ start: 0, end: text.length }];
        const { findings } = plain(text, ranges);
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
        }
        expect(remembering(text, ranges).findings).toEqual(findings);
      }),
    );
  });
});
