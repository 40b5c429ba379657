// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { defaultSettings } from '@/lib/records/settings';
import { ReviewPage } from './ReviewPage';

/** What the worker would answer, by the name of the message. */
const worker = vi.hoisted(() => new Map<string, (request: Record<string, unknown>) => unknown>());
vi.mock('@/lib/protocol/transport', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    await Promise.resolve();
    return worker.get(name)?.(request);
  },
}));

const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
const scored = (name: string, score: number) => ({
  client: { id: `${name.toLowerCase()}@example.com`, name, firstSeenAt: 1 },
  score: { clientId: `${name.toLowerCase()}@example.com`, score, parts: [] },
  signs: [],
});

describe('the yearly look', () => {
  let rows = [scored('Orla', 40), scored('Theo', 50)];
  let settings = defaultSettings('UTC');
  beforeEach(() => {
    speakEnglish();
    rows = [scored('Orla', 40), scored('Theo', 50)];
    settings = defaultSettings('UTC');
    worker.set('settings.read', () => ({ settings, repaired: [] }));
    worker.set('setting.saved', ({ part, value }) => {
      settings = { ...settings, scoreWeights: { ...settings.scoreWeights, [String(part)]: value } };
      return { ok: true };
    });
    worker.set('scores.listed', () => ({ total: rows.length, fifteen: 1, rows }));
    worker.set('scores.refreshed', () => ({ all: 2, done: 2 }));
    worker.set('client-field.saved', () => ({ ok: true }));
    worker.set('review.letter', () => ({ text: 'Dear client' }));
  });
  afterEach(cleanup);

  const names = (): (string | null)[] => screen.getAllByRole('article').map((article) => article.getAttribute('aria-label'));
  const weigh = async (label: RegExp, value: string): Promise<void> => {
    const user = userEvent.setup();
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, value);
    await user.tab();
    await settled();
  };

  it('keeps the list as it stands for whoever works in it, until they ask for the new order', async () => {
    render(<ReviewPage onOpen={vi.fn()} />);
    await settled();
    const orla = within(screen.getByRole('article', { name: 'Orla' }));
    const user = userEvent.setup();
    await user.click(orla.getByRole('button', { name: 'Raise the price' }));
    await user.type(await orla.findByLabelText('A letter, to change and to copy'), '!');
    rows = [scored('Theo', 20), scored('Orla', 90)];
    await weigh(/^Signs, by weight/, '60');
    expect(names()).toEqual(['Orla', 'Theo']);
    // Another weight that moves nobody: what is shown is still not the new order.
    await weigh(/^Minutes given away/, '0');
    expect(names()).toEqual(['Orla', 'Theo']);
    expect(orla.getByLabelText<HTMLTextAreaElement>('A letter, to change and to copy').value).toBe('Dear client!');
    await user.click(screen.getByRole('button', { name: 'Show the new order' }));
    expect(names()).toEqual(['Theo', 'Orla']);
    expect(screen.queryByRole('button', { name: 'Show the new order' })).toBeNull();
    // Each row keeps its letter wherever it stands.
    expect(orla.getByLabelText<HTMLTextAreaElement>('A letter, to change and to copy').value).toBe('Dear client!');
  });

  it('offers no new order when it is the old one again', async () => {
    render(<ReviewPage onOpen={vi.fn()} />);
    await settled();
    await userEvent.setup().click(screen.getAllByRole('button', { name: 'Keep' })[0] ?? document.body);
    const before = rows;
    rows = [scored('Theo', 20), scored('Orla', 90)];
    await weigh(/^Signs, by weight/, '60');
    expect(screen.getByRole('button', { name: 'Show the new order' })).toBeTruthy();
    rows = before;
    await weigh(/^Signs, by weight/, '30');
    expect(screen.queryByRole('button', { name: 'Show the new order' })).toBeNull();
  });

  it('shows no choice that was not kept, however many were pressed', async () => {
    render(<ReviewPage onOpen={vi.fn()} />);
    await settled();
    worker.set('client-field.saved', () => ({ ok: false, error: 'error_storage' }));
    const orla = within(screen.getByRole('article', { name: 'Orla' }));
    const user = userEvent.setup();
    await Promise.all([
      user.click(orla.getByRole('button', { name: 'Part ways' })),
      user.click(orla.getByRole('button', { name: 'Agree anew' })),
    ]);
    await settled();
    expect(orla.queryByRole('button', { pressed: true })).toBeNull();
    expect(orla.getByRole('alert')).toBeTruthy();
  });
});
