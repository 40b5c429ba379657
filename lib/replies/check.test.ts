import { describe, expect, it } from 'vitest';
import { templateFault } from './check';

describe('templateFault', () => {
  it.each([
    ['A quote of {price} follows.', undefined],
    ['A quote[ of {price}] follows.', undefined],
    ['Что <вам|тебе> ближе?', undefined],
    ['  ', 'error_template_empty'],
    ['Dear {firstname}', 'error_template_name'],
    ['A quote [of {price} follows.', 'error_template_bracket'],
    ['a < b', 'error_template_bracket'],
  ] as const)('%s', (text, fault) => {
    expect(templateFault(text)).toBe(fault);
  });
});
