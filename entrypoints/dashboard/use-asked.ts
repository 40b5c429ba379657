import { useCallback, useEffect, useState } from 'react';
import type { ChangeTopic } from '@/lib/protocol/changes';
import { useChanges } from './use-changes';

export interface Asked<T> {
  /** Undefined while it is on its way. */
  readonly value: T | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/**
 * What the worker answers, asked again after every change, or after those of some topics. `ask` must stay the same function
 * for the same question.
 */
export function useAsked<T>(ask: () => Promise<T>, topics?: readonly ChangeTopic[]): Asked<T> {
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
  useChanges((topic) => {
    if (topics === undefined || topic === 'everything' || topics.includes(topic)) again();
  });
  return { value, failed, again };
}
