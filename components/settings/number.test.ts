import { describe, expect, it } from 'vitest';
import { numberFrom } from './number';

describe('a number in a field', () => {
  it.each([
    ['10,5', 10.5],
    ['1 200', 1200],
    ['1\u00a0200,50', 1200.5],
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
