// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { clientsSearched } from '@/lib/protocol/messages/memory';
import { ask } from '@/lib/protocol/transport';
import { ClientsPage } from './ClientsPage';

vi.mock('@/lib/protocol/transport', () => ({ ask: vi.fn() }));

describe('ClientsPage', () => {
  beforeEach(speakEnglish);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('keeps the answer to the last words searched, whichever comes first', async () => {
    const answers: ((answer: never) => void)[] = [];
    vi.mocked(ask).mockImplementation(
      (message: unknown) =>
        new Promise<never>((resolve) => {
          if (message === clientsSearched) answers.push(resolve);
        }),
    );
    const pass = (ms: number): Promise<void> =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
    const answer = async (which: number, name: string): Promise<void> => {
      answers[which]?.({ clients: [{ id: `${name}@example.com`, name, status: 'client', firstAt: 1, lastAt: 1 }] } as never);
      await pass(0);
    };
    render(<ClientsPage chosen="" draft={false} />);
    await pass(0);
    await answer(0, 'Wendy');
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'w' } });
    await pass(190);
    fireEvent.change(search, { target: { value: 'wo' } });
    await pass(190);
    await answer(2, 'Wolf');
    await answer(1, 'Wendy');
    expect(screen.queryByText('Wendy')).toBeNull();
    expect(screen.getByText('Wolf')).toBeTruthy();
  });
});
