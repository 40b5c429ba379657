import { type RefObject, useEffect, useRef } from 'react';

/** Where the focus goes when the row that had it is taken away: to its list's heading, say. `rows`: how many there are. */
export function useFocusHome<E extends HTMLElement>(rows: number): RefObject<E | null> {
  const home = useRef<E>(null);
  const before = useRef(rows);
  useEffect(() => {
    if (rows < before.current && document.activeElement === document.body) home.current?.focus({ preventScroll: true });
    before.current = rows;
  }, [rows]);
  return home;
}
