import { useEffect, useRef } from 'react';
import { pressedKey } from '@/components/ui/keys';

/** One letter is enough where nothing is typed into; held, it counts once. `onKey` gives whether the key meant something. */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea');
      if (typing || event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (latest.current(pressedKey(event))) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
