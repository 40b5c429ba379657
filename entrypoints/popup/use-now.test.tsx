// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from './use-now';

describe('useNow', () => {
  const evening = Date.parse('2026-11-23T23:59:40Z');
  beforeEach(() => {
    vi.useFakeTimers({ now: evening });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
  const pass = (ms: number): void => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };

  it('goes on with the minutes of the clock, and catches up when it is looked at again', () => {
    const { result } = renderHook(useNow);
    expect(result.current).toBe(evening);
    pass(20_000);
    expect(result.current).toBe(evening + 20_000);
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    pass(3_600_000);
    expect(result.current).toBe(evening + 20_000);
    seen.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(result.current).toBe(evening + 3_620_000);
    pass(60_000);
    expect(result.current).toBe(evening + 3_680_000);
  });
});
