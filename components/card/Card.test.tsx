// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
import { Card, type CardDeeds, type CardFinding, type CardOffer } from './Card';

const view: CardFinding = {
  sign: 'over-availability',
  reason: 'sign_over_availability_reason',
  excerpt: 'any time',
  where: 'draft',
  position: { index: 1, of: 2 },
  takeFocus: true,
};
const offer: CardOffer = {
  tone: 'neutral',
  instead: 'I am free any time',
  suggestions: [
    { id: 'own', text: 'I am free on working days.' },
    { id: 'a', tone: 'neutral', text: 'Tuesday or Thursday?' },
    { id: 'b', tone: 'neutral', text: 'On Tuesday.' },
    { id: 'c', tone: 'firm', text: 'By appointment.' },
  ],
};

function deeds(more: Partial<CardDeeds> = {}): CardDeeds {
  return {
    suggestions: () => Promise.resolve(offer),
    use: () => Promise.resolve('card_inserted'),
    tone: vi.fn(),
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

  it('says what was seen and why, takes the focus when asked by keyboard, and offers words in the usual tone', async () => {
    speak();
    render(<Card view={view} actions={deeds()} />);
    const card = screen.getByRole('dialog', { name: 'Time without limits' });
    expect(card.ownerDocument.activeElement).toBe(card);
    expect(card.textContent).toContain('any time');
    expect(await screen.findByRole('button', { name: 'Use these words: Tuesday or Thursday?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use these words: On Tuesday.' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use these words: I am free on working days.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /By appointment/ })).toBeNull();
    expect(card.querySelector('blockquote')?.textContent).toBe('I am free any time');
  });

  it('keeps places while words are asked for, and says when none can be had', async () => {
    speak();
    let fail: (() => void) | undefined;
    const suggestions = (): Promise<CardOffer> =>
      new Promise((_, reject) => {
        fail = () => {
          reject(new Error('gone'));
        };
      });
    render(<Card view={view} actions={deeds({ suggestions })} />);
    expect(screen.getByRole('dialog').querySelectorAll('.waiting')).toHaveLength(4);
    fail?.();
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).not.toBe('');
    });
    expect(screen.getByRole('dialog').querySelectorAll('.waiting')).toHaveLength(0);
  });

  it('does nothing on a press that no person made', async () => {
    speak();
    const actions = deeds({ use: vi.fn(() => Promise.resolve('card_inserted' as const)) });
    render(<Card view={view} actions={actions} />);
    (await screen.findByRole('button', { name: 'Use these words: On Tuesday.' })).click();
    screen.getByRole('radio', { name: 'Firm' }).click();
    screen.getByRole('button', { name: 'Not a problem' }).click();
    expect(actions.use).not.toHaveBeenCalled();
    expect(actions.tone).not.toHaveBeenCalled();
    expect(actions.notAProblem).not.toHaveBeenCalled();
  });
});
