import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speakEnglish } from '../testing/speak';
import { numberFrom } from './number';

describe('a number in a field', () => {
  beforeEach(speakEnglish);

  it('is not guessed at in Russian, where neither mark parts thousands', () => {
    fakeBrowser.i18n.getUILanguage = () => 'ru';
    expect(['1,200', '1.200', '1 200', '1 200,50', '1,5', '1.200,50'].map(numberFrom)).toEqual([
      '1,200',
      '1.200',
      1200,
      1200.5,
      1.5,
      1200.5,
    ]);
  });

  it.each([
    ['10,5', 10.5],
    ['1 200', 1200],
    ['1\u00a0200,50', 1200.5],
    ['1,200', 1200],
    ['1.200', '1.200'],
    ['10.125', '10.125'],
    ['0.125', 0.125],
    ['1.200.300', 1_200_300],
    ['1 30', '1 30'],
    ['1 200,5', 1200.5],
    ['12 345 678', 12_345_678],
    ['.5', 0.5],
    [',5', 0.5],
    ['12,000', 12_000],
    ['1,200,300', 1_200_300],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['-1,200', -1200],
    ['0,125', 0.125],
    ['1,20', 1.2],
    ['1200,5', 1200.5],
    ['1,200,50', '1,200,50'],
    ['1,2.3', '1,2.3'],
    ['1,200.5,5', '1,200.5,5'],
    [' 40 ', 40],
    ['-3', -3],
    ['abc', 'abc'],
    ['12h', '12h'],
    ['1,2,3', '1,2,3'],
    ['1e9', '1e9'],
    ['0x10', '0x10'],
    ['', ''],
    ['  ', ''],
  ])('%j is %j', (text, meant) => {
    expect(numberFrom(text)).toBe(meant);
  });
});
