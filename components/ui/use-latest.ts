import { useCallback, useRef } from 'react';

/**
 * Asks again and again; an answer that was overtaken says nothing, and each call resolves when the last answer is in place.
 * It never rejects. The functions must stay the same for the same question.
 */
export function useLatest<T>(ask: () => Promise<T>, take: (answer: T) => void, fail?: () => void): () => Promise<void> {
  const turn = useRef({ count: 0, last: Promise.resolve() });
  return useCallback(() => {
    const mine = ++turn.current.count;
    const settle = (what: () => void): Promise<void> | undefined => {
      if (turn.current.count !== mine) return turn.current.last;
      what();
      return undefined;
    };
    const asked = ask().then(
      (answer) =>
        settle(() => {
          take(answer);
        }),
      () => settle(() => fail?.()),
    );
    turn.current.last = asked;
    return asked;
  }, [ask, take, fail]);
}
