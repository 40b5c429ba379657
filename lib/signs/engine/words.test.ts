import { describe, expect, it } from 'vitest';
import type { Pack, Rule } from '../rule';
import { makeJudge, type Circumstances } from './judge';

function rule(part: Partial<Rule> & Pick<Rule, 'id' | 'patterns'>): Rule {
  return { weight: 0.9, source: 'test', catches: [], spares: [], ...part };
}
function pack(rules: Rule[], more: Partial<Pack> = {}): Pack {
  return { language: 'en', classes: {}, vetoes: {}, negations: ['not', 'never'], signs: [{ sign: 'scope-creep', rules }], ...more };
}
function found(p: Pack, text: string, circumstances?: Circumstances): string[] {
  return makeJudge(p, 'client')(text, [{ start: 0, end: text.length }], circumstances).findings.map((f) => text.slice(f.start, f.end));
}

describe('words with one slip', () => {
  const one = (text: string): string[] => found(pack([rule({ id: 'scope-creep/x', patterns: ['brochure'] })]), text);
  it.each(['brochrue', 'brochur', 'brochuree', 'brochyre'])('hears %s', (word) => {
    expect(one(`the ${word} please`)).toEqual([word]);
  });
  it.each(['broachers', 'rbochure', 'brush'])('does not hear %s', (word) => {
    expect(one(`the ${word} please`)).toEqual([]);
  });
  it('does not forgive short words, nor words that must be exact', () => {
    expect(found(pack([rule({ id: 'scope-creep/x', patterns: ['page'] })]), 'the pagr')).toEqual([]);
    expect(found(pack([rule({ id: 'scope-creep/x', patterns: ['=brochure'] })]), 'the brochyre')).toEqual([]);
  });
});

describe('stems and forms', () => {
  // A toy language: the stem is the first four letters; words in -te ask, words in -m promise.
  const spelling = {
    words: {},
    endings: {},
    stem: (word: string) => word.slice(0, 4),
    form: (word: string) => (word.endsWith('te') ? 'ask' : word.endsWith('m') ? 'we' : undefined),
  };
  const hears = (pattern: string, text: string): boolean =>
    found(pack([rule({ id: 'scope-creep/x', patterns: [pattern] })], { spelling }), text).length > 0;

  it('compares words by their stems', () => {
    expect(hears('saita', 'our saitu')).toBe(true);
    expect(hears('=saita', 'our saitu')).toBe(false);
  });
  it('insists on a form that its word shows', () => {
    expect(hears('posmotrite', 'posmotrete')).toBe(true);
    expect(hears('posmotrite', 'posmotrim')).toBe(false);
    expect(hears('posmotr', 'posmotrim')).toBe(true);
  });
  it('takes a choice that lists forms at its word', () => {
    expect(hears('(posmotrite|posmotri)', 'posmotri')).toBe(true);
    expect(hears('(posmotrite|posmotri)', 'posmotrela')).toBe(false);
  });
});

describe('negation and quoted speech', () => {
  const free = pack([rule({ id: 'scope-creep/x', patterns: ['for free'], needs: { negated: false } })]);
  it('knows a negation within three words before', () => {
    expect(found(free, 'do it for free')).toEqual(['for free']);
    expect(found(free, 'never ask me for free')).toEqual([]);
    expect(found(free, 'not today but one of these days for free')).toEqual(['for free']);
  });
  it('spares words that somebody repeats', () => {
    const p = pack([rule({ id: 'scope-creep/x', patterns: ['do it for free'] })]);
    const text = 'He told me “you could do it for free” and laughed.';
    const verdict = makeJudge(p, 'client')(text, [{ start: 0, end: text.length }]);
    expect(verdict.findings).toEqual([]);
    expect(verdict.spared.map((s) => s.veto)).toEqual(['quoted-speech']);
  });
});

describe('what is known of a mail', () => {
  const weak = pack([rule({ id: 'scope-creep/x', patterns: ['for free'], weight: 0.5 })]);
  const first = pack([rule({ id: 'scope-creep/x', patterns: ['for free'], when: { firstMail: true } })]);
  it('silences a rule that asks for other circumstances, and not one that is left without an answer', () => {
    expect(found(first, 'for free', { context: { firstMail: false } })).toEqual([]);
    expect(found(first, 'for free', { context: { firstMail: true } })).toHaveLength(1);
    expect(found(first, 'for free')).toHaveLength(1);
  });
  it('adds earlier flags of the client as one more witness', () => {
    expect(found(weak, 'for free')).toEqual([]);
    expect(found(weak, 'for free', { context: { earlier: { 'scope-creep': 9 } } })).toHaveLength(1);
    expect(found(weak, 'nothing', { context: { earlier: { 'scope-creep': 9 } } })).toEqual([]);
  });
  it('shows weaker findings to those who ask for them, and fewer to the careful', () => {
    expect(found(weak, 'for free', { sensitivity: 'eager' })).toHaveLength(1);
    const fair = pack([rule({ id: 'scope-creep/x', patterns: ['for free'], weight: 0.7 })]);
    expect(found(fair, 'for free', { sensitivity: 'careful' })).toEqual([]);
    expect(found(fair, 'for free', { sensitivity: 'normal' })).toHaveLength(1);
  });
});

describe('vetoes of a sign and of a pack', () => {
  it('call off every rule, anywhere in the message', () => {
    const signs = [
      { sign: 'scope-creep' as const, unlessAnywhere: ['@veto:pays'], rules: [rule({ id: 'scope-creep/x', patterns: ['also'] })] },
    ];
    const p = pack([], { vetoes: { pays: ['bill us'], mama: ['dear mum'] }, unlessAnywhere: ['@veto:mama'], signs });
    expect(found(p, 'also this. Thanks.')).toEqual(['also']);
    expect(found(p, 'also this. Please bill us.')).toEqual([]);
    expect(found(p, 'Dear mum. Also this.')).toEqual([]);
  });
});
