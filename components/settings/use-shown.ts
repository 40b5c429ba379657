import { useState } from 'react';

/**
 * A value that is shown as soon as it is chosen, before it is kept; what is kept since, by this window or another, shows in
 * its place.
 */
export function useShown<T>(value: T): readonly [T, (next: T) => void] {
  const [shown, setShown] = useState(value);
  const [kept, setKept] = useState(value);
  if (JSON.stringify(value) !== JSON.stringify(kept)) {
    setKept(value);
    setShown(value);
  }
  return [shown, setShown];
}
