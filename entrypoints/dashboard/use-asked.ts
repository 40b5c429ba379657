import { useCallback, useEffect, useState } from 'react';
import { useChanges } from './use-changes';

export interface Asked<T> {
  /** Undefined while it is on its way. */
  readonly value: T | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** What the worker answers, asked again after every change. `ask` must stay the same function for the same question. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    ask().then(
      (answer) => {
        setValue(answer);
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  }, [ask]);
  useEffect(again, [again]);
  useChanges(again);
  return { value, failed, again };
}
