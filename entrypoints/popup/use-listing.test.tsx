// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FilterValues } from '@/components/flags/Filters';
import { ask } from '@/lib/protocol/transport';
import { useListing } from './use-listing';

vi.mock('@/lib/protocol/transport', () => ({ ask: vi.fn() }));

const filters = (search: string): FilterValues => ({ state: 'open', sign: undefined, grouped: false, search });
const found = (open: number): object => ({ threads: [], more: false, everFlagged: true, open });

describe('useListing', () => {
  let answers: ((answer: object) => void)[];
  let asked: unknown[];
  beforeEach(() => {
    vi.useFakeTimers();
    answers = [];
    asked = [];
    vi.mocked(ask).mockImplementation((_: unknown, query: unknown) => {
      asked.push(query);
      return new Promise<never>((resolve) => answers.push(resolve as (answer: object) => void));
    });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const settle = async (which: number, open: number): Promise<void> => {
    await act(async () => {
      answers[which]?.(found(open));
      await vi.advanceTimersByTimeAsync(0);
    });
  };
  const pass = (ms: number): Promise<void> =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });

  it('keeps the answer to the last words, whichever comes first', async () => {
    const { result, rerender } = renderHook(({ words }) => useListing(filters(words), 50), { initialProps: { words: 'w' } });
    await pass(190);
    rerender({ words: 'wqq' });
    await pass(190);
    expect(asked).toMatchObject([{ search: 'w' }, { search: 'wqq' }]);
    await settle(1, 0);
    expect(result.current.listing?.open).toBe(0);
    await settle(0, 7);
    expect(result.current.listing?.open).toBe(0);
  });

  it('asks for what is looked for by then when a deed begun before is done', async () => {
    const { result, rerender } = renderHook(({ words }) => useListing(filters(words), 50), { initialProps: { words: '' } });
    await pass(0);
    const { load } = result.current;
    rerender({ words: 'museum' });
    await pass(190);
    void load();
    expect(asked.at(-1)).toMatchObject({ search: 'museum' });
  });
});
