import { useCallback, useEffect, useState } from 'react';
import { useLatest } from '@/components/ui/use-latest';
import type { ChangeTopic } from '@/lib/protocol/changes';
import { useChanges } from './use-changes';

export interface Asked<T> {
  /** Undefined while it is on its way. */
  readonly value: T | undefined;
  readonly failed: boolean;
  /** Resolves when what came of it is known here. */
  readonly again: () => Promise<void>;
}

/**
 * What the worker answers, asked again after every change, or after those of some topics. `ask` must stay the same function
 * for the same question.
 */
export function useAsked<T>(ask: () => Promise<T>, topics?: readonly ChangeTopic[]): Asked<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const take = useCallback((answer: T) => {
    setValue(answer);
    setFailed(false);
  }, []);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  const again = useLatest(ask, take, fail);
  useEffect(() => {
    void again();
  }, [again]);
  useChanges((topic) => {
    if (topics === undefined || topic === 'everything' || topics.includes(topic)) void again();
  });
  return { value, failed, again };
}
