import { describe, expect, it } from 'vitest';
import { honestName } from './person-name';

const ME = 'mara@example.com';

describe('the name of a sender', () => {
  it.each([
    ['Mara Lind', 'Mara Lind'],
    ['  Mara\n\tLind ', 'Mara Lind'],
    ['Mara@Example.com', 'Mara@Example.com'],
    ['boss@bank.example.com', ME],
    ['The Boss <boss@bank.example.com>', ME],
    ['\u202Eradi\u202C Lind', 'radi Lind'],
    ['\u200B\u00AD', ME],
    ['', ME],
  ])('%j', (name, shown) => {
    expect(honestName(name, ME)).toBe(shown);
  });
});
