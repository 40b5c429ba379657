import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from './fill';

describe('fill', () => {
  it('puts values in, as they are', () => {
    expect(fill('{slots}', { slots: 'Tuesday?' })).toBe('Tuesday?');
    expect(fill('Good. {slots}', { slots: 'For $& or $1?' })).toBe('Good. For $& or $1?');
  });

  it('leaves words without a placeholder alone', () => {
    expect(fill('Good idea.', {})).toBe('Good idea.');
  });

  it.each(['{slots}', 'x {other}', 'x }', '{slots', '{ slots }'])('gives nothing rather than a bracket: %s', (text) => {
    expect(fill(text, {})).toBeUndefined();
  });

  it('gives nothing for an empty value: a gap is no better than a bracket', () => {
    expect(fill('{slots}', { slots: ' ' })).toBeUndefined();
  });

  it('never lets a bracket through', () => {
    const piece = fc.oneof(fc.constantFrom('{slots}', '{', '}', '{name}', '{{slots}}', ' '), fc.string());
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (words, slots) => {
        expect(fill(words, slots === undefined ? {} : { slots }) ?? '').not.toMatch(/[{}]/);
      }),
    );
  });
});
