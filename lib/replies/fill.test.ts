import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, PLACEHOLDERS } from './fill';

describe('fill', () => {
  it('puts values in, as they are', () => {
    expect(fill('{slots}', { slots: 'Tuesday?' })).toBe('Tuesday?');
    expect(fill('Good. {slots}', { slots: 'For $& or $1?' })).toBe('Good. For $& or $1?');
  });

  it('leaves words without a placeholder alone', () => {
    expect(fill('Good idea.', {})).toBe('Good idea.');
  });

  it('takes the first choice whose values are known, and leaves a gap of none', () => {
    const text = '[Invoice {invoice}|The invoice] is overdue[ by {days} days].';
    expect(fill(text, { invoice: '17', days: '9' })).toBe('Invoice 17 is overdue by 9 days.');
    expect(fill(text, { days: '9' })).toBe('The invoice is overdue by 9 days.');
    expect(fill(text, {})).toBe('The invoice is overdue.');
  });

  it('addresses the reader as they are used to', () => {
    expect(fill('Что <вам|тебе> ближе?', {})).toBe('Что вам ближе?');
    expect(fill('Что <вам|тебе> ближе?', {}, 'familiar')).toBe('Что тебе ближе?');
  });

  it.each(['{slots}', 'x {other}', 'x }', '{slots', '{ slots }', '[a', 'a|b', '<вас>', '{constructor}'])(
    'gives nothing rather than a bracket: %s',
    (text) => {
      expect(fill(text, {})).toBeUndefined();
    },
  );

  it.each([' ', '{date}', '[x]', 'a\nb', '<b>'])('does not believe a value that would leave a gap or a bracket: %j', (slots) => {
    expect(fill('{slots}', { slots })).toBeUndefined();
    expect(fill('[For {slots}|Soon].', { slots })).toBe('Soon.');
  });

  it('never lets a bracket through', () => {
    const piece = fc.oneof(
      fc.constantFrom('{slots}', '{name}', '{', '}', '[', ']', '|', '<', '>', '{{slots}}', '[a {name}|b]', '<a|b>', ' '),
      fc.string(),
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    const values = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, fc.oneof(fc.string(), piece)])), { requiredKeys: [] });
    fc.assert(
      fc.property(text, values, fc.constantFrom('formal' as const, 'familiar' as const), (words, known, address) => {
        const filled = fill(words, known, address);
        if (filled === undefined) return;
        expect(filled).not.toMatch(/[[\]{}<>]/);
        expect(filled.trim()).not.toBe('');
      }),
    );
  });
});
