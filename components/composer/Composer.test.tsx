// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
import { Composer, type ComposerDeeds, type Worded } from './Composer';

const worded: Worded = {
  tone: 'neutral',
  language: 'en',
  languages: ['en', 'ru'],
  moves: ['slots', 'peer'],
  text: 'Hello Mara,\n\nTwo times.',
};

function deeds(more: Partial<ComposerDeeds> = {}): ComposerDeeds {
  return {
    letter: () => Promise.resolve(worded),
    use: vi.fn(() => Promise.resolve('card_inserted' as const)),
    tone: vi.fn(),
    closed: vi.fn(),
    ...more,
  };
}

describe('Composer', () => {
  beforeEach(() => {
    const words = english as Record<string, { message: string }>;
    fakeBrowser.i18n.getMessage = (key: string) => words[key]?.message ?? '';
    fakeBrowser.i18n.getUILanguage = () => 'en';
  });
  afterEach(cleanup);

  it('shows the reply to be changed, with ready pieces by name, and keeps what was changed', async () => {
    const edited = new Map<string, string>();
    render(<Composer edited={edited} actions={deeds()} />);
    const area = await screen.findByDisplayValue(/Hello Mara/);
    expect(screen.getByRole('dialog', { name: 'Your reply' })).toBeTruthy();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'An answer to this message',
      'Two time slots',
      'Working side by side',
      'English',
      'Русский',
    ]);
    fireEvent.change(area, { target: { value: 'Mine.' } });
    expect([...edited.values()]).toEqual(['Mine.']);
    cleanup();
    render(<Composer edited={edited} actions={deeds()} />);
    expect(await screen.findByDisplayValue('Mine.')).toBeTruthy();
  });

  it('puts nothing in on a press that no person made', async () => {
    const actions = deeds();
    render(<Composer edited={new Map()} actions={actions} />);
    await screen.findByDisplayValue(/Hello Mara/);
    screen.getByRole('button', { name: 'Put into the reply' }).click();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(actions.use).not.toHaveBeenCalled();
    expect(actions.closed).not.toHaveBeenCalled();
  });

  it('says why there are no words', async () => {
    render(
      <Composer edited={new Map()} actions={deeds({ letter: () => Promise.resolve({ ...worded, text: '', error: 'error_no_slots' }) })} />,
    );
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe(english.error_no_slots.message);
    });
    expect(screen.getByRole('button', { name: 'Put into the reply' }).hasAttribute('disabled')).toBe(true);
  });
});
