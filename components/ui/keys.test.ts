import { describe, expect, it } from 'vitest';
import { pressedKey } from './keys';

describe('a pressed key', () => {
  it.each([
    ['j', 'KeyJ', 'j'],
    ['о', 'KeyJ', 'j'],
    ['л', 'KeyK', 'k'],
    ['.', 'Slash', '/'],
    ['/', 'Slash', '/'],
    ['.', 'Period', '.'],
    ['Enter', 'Enter', 'Enter'],
    // Dvorak: the letter counts, not the place.
    ['j', 'KeyC', 'j'],
    ['ё', 'Backquote', 'ё'],
  ])('%s on %s is %s', (key, code, meant) => {
    expect(pressedKey({ key, code })).toBe(meant);
  });
});
