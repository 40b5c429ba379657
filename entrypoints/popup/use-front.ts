import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Counts how often another page came to the front: a popup is gone by then, what stands at the side is not. */
export function useFront(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const next = (): void => {
      setCount((before) => before + 1);
    };
    const updated = (_: number, { status, url }: { readonly status?: string; readonly url?: string }): void => {
      if (status === 'complete' || url !== undefined) next();
    };
    browser.tabs.onActivated.addListener(next);
    browser.tabs.onUpdated.addListener(updated);
    browser.windows.onFocusChanged.addListener(next);
    return () => {
      browser.tabs.onActivated.removeListener(next);
      browser.tabs.onUpdated.removeListener(updated);
      browser.windows.onFocusChanged.removeListener(next);
    };
  }, []);
  return count;
}
