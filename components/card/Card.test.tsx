// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
import { Card, type CardDeeds, type CardFinding } from './Card';

const view: CardFinding = {
  sign: 'over-availability',
  reason: 'sign_over_availability_reason',
  excerpt: 'any time',
  where: 'draft',
  position: { index: 1, of: 2 },
  takeFocus: true,
};
const suggestions = [
  { id: 'a', sign: 'over-availability', text: '{slots}' },
  { id: 'b', sign: 'over-availability', text: 'On Tuesday.' },
] as const;

function deeds(more: Partial<CardDeeds> = {}): CardDeeds {
  return {
    slots: () => Promise.resolve({ text: 'Tuesday or Thursday?' }),
    use: () => Promise.resolve('card_inserted'),
    notAProblem: vi.fn(),
    neverPhrase: vi.fn(),
    next: vi.fn(),
    closed: vi.fn(),
    ...more,
  };
}

/** The extension's words, as the browser would give them. */
function speak(): void {
  const words = english as Record<string, { message: string }>;
  fakeBrowser.i18n.getMessage = (key: string, subs?: string[]) => (words[key]?.message ?? '').replace('$n$', subs?.[0] ?? '');
  fakeBrowser.i18n.getUILanguage = () => 'en';
}

describe('Card', () => {
  afterEach(cleanup);

  it('says what was seen and why, takes the focus when asked by keyboard, and offers the slots in words', async () => {
    speak();
    render(<Card view={view} suggestions={suggestions} actions={deeds()} />);
    const card = screen.getByRole('dialog', { name: 'Time without limits' });
    expect(card.ownerDocument.activeElement).toBe(card);
    expect(card.textContent).toContain('any time');
    expect(await screen.findByRole('button', { name: 'Use these words: Tuesday or Thursday?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use these words: On Tuesday.' })).toBeTruthy();
  });

  it('leaves a suggestion out rather than show a bracket, and says why there are no slots', async () => {
    speak();
    render(<Card view={view} suggestions={suggestions} actions={deeds({ slots: () => Promise.resolve({ error: 'error_no_slots' }) })} />);
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('No free slot');
    });
    expect(screen.getByRole('dialog').textContent).not.toMatch(/[{}]/);
  });

  it('does nothing on a press that no person made', async () => {
    speak();
    const actions = deeds({ use: vi.fn(() => Promise.resolve('card_inserted' as const)) });
    render(<Card view={view} suggestions={suggestions} actions={actions} />);
    (await screen.findByRole('button', { name: 'Use these words: On Tuesday.' })).click();
    screen.getByRole('button', { name: 'Not a problem' }).click();
    expect(actions.use).not.toHaveBeenCalled();
    expect(actions.notAProblem).not.toHaveBeenCalled();
  });
});
