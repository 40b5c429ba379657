import { useEffect, useRef, useState } from 'react';
import type { SaveField } from '@/components/settings/TextField';

export interface Leaving {
  /** Saves as `save` does, and is waited for. */
  readonly keep: SaveField;
  /** To be called when the fields are to be left. */
  readonly leave: () => void;
}

/**
 * Calls back when fields that were left are answered and show what came of it: the press that leaves a step also leaves its
 * field, which is only then being saved.
 */
export function useLeaving(save: SaveField, onAnswered: () => void): Leaving {
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  /** How often it was asked to leave; the state comes after that of the fields, so that its effect sees what they say. */
  const [asked, setAsked] = useState(0);
  const answered = useRef(0);
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    onAnswered();
  });
  return {
    keep: (...field) => {
      const done = save(...field);
      sent.current = Promise.allSettled([sent.current, done]);
      return done;
    },
    leave: () => {
      void sent.current.then(() => {
        setAsked((count) => count + 1);
      });
    },
  };
}
