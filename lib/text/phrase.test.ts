import { describe, expect, it } from 'vitest';
import { normalisePhrase } from './phrase';

describe('normalisePhrase', () => {
  it.each([
    ['While You’re in there', "while you're in there"],
    ['  while\n you`re\tin  there… ', "while you're in there"],
    ['«Пока вы там»', 'пока вы там'],
    ['quick\u200b fa\u00advour', 'quick favour'],
    ['the “small” thing', 'the "small" thing'],
    ['for €50!', 'for €50'],
    ['cafe\u0301', 'café'],
    ['a\u00a0b', 'a b'],
  ])('makes %j into %j', (text, phrase) => {
    expect(normalisePhrase(text)).toBe(phrase);
  });

  it('keeps punctuation that is all there is', () => {
    expect(normalisePhrase(' ??? ')).toBe('???');
    expect(normalisePhrase(' \u200b ')).toBe('');
  });

  it('gives the same again for what it gave', () => {
    const once = normalisePhrase('“Can you – just — do it?”');
    expect(normalisePhrase(once)).toBe(once);
  });
});
