import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when what had it is taken away with its row: to its list's heading, say. `rows`: how many there are,
 * of each kind where one may become another.
 */
export function useFocusHome<E extends HTMLElement>(...rows: readonly number[]): RefObject<E | null> {
  const home = useRef<E>(null);
  const before = useRef(rows);
  useEffect(() => {
    const fewer = rows.some((count, i) => count < (before.current[i] ?? count));
    if (fewer && document.activeElement === document.body) home.current?.focus({ preventScroll: true });
    before.current = rows;
  });
  return home;
}
