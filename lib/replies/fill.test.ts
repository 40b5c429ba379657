import { describe, expect, it } from 'vitest';
import { PHRASING } from '@/lib/languages/phrasing';
import { fill } from './fill';

describe('fill', () => {
  it('puts values in', () => {
    expect(fill('{slots}', { slots: 'Tuesday?' })).toBe('Tuesday?');
  });
  it.each(['{slots}', 'x {other}', 'x }'])('gives nothing rather than a bracket: %s', (text) => {
    expect(fill(text, {})).toBeUndefined();
  });
});

describe.each(Object.entries(PHRASING))('phrasing in %s', (_, phrasing) => {
  const suggestions = phrasing?.replies.suggestions ?? [];
  it('has unique ids', () => {
    expect(new Set(suggestions.map((s) => s.id)).size).toBe(suggestions.length);
  });
  it.each(suggestions.map((s) => [s.id, s.text] as const))('%s reads as it stands', (_id, text) => {
    const filled = fill(text, { slots: 'A or B?' });
    expect(filled).toMatch(/[.?]$/);
    expect(filled).not.toMatch(/[[\]{}]|undefined/);
  });
});
