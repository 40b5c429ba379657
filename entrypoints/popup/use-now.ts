import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present moment, kept true to the minute while it is looked at: at a browser's side the list stays open for days. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      setNow(Date.now());
      wait();
    };
    // With the clock's own minutes: a new day begins with one of them.
    const wait = (): void => {
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
    };
    wait();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
