import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/records/settings';
import { pause } from './deeds';
import { hostInFront } from './host-in-front';

export interface Pause {
  /** Host of the page in front, when Firmly works there. */
  readonly host: string | undefined;
  /** Until when it is quiet everywhere, ms since 1970; 0 when it is this site that is quiet; undefined when nothing is. */
  readonly until: number | undefined;
  readonly start: (what: 'site' | 'hour') => Promise<void>;
  readonly resume: () => Promise<void>;
}

/** Whether it is quiet now, and the ways to change that; undefined until it is known. `front` counts pages that came to the front. */
export function usePause(settings: Settings | undefined, front: number): Pause | undefined {
  const [host, setHost] = useState<string>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    hostInFront().then(setHost, () => undefined);
    const tick = (): void => {
      setNow(Date.now());
    };
    const first = setTimeout(tick, 0);
    // An hour ends while the popup is open, too.
    const timer = setInterval(tick, 20_000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [settings, front]);
  if (!settings || now === 0) return undefined;
  const { pausedSites, pausedUntil } = settings;
  const everywhere = pausedUntil > now;
  const here = host !== undefined && pausedSites.includes(host);
  return {
    host,
    until: everywhere ? pausedUntil : here ? 0 : undefined,
    start: (what) => pause(what === 'hour' ? { hour: true } : { sites: [...pausedSites, ...(host === undefined ? [] : [host])] }),
    resume: async () => {
      if (everywhere) await pause({ hour: false });
      if (here) await pause({ sites: pausedSites.filter((site) => site !== host) });
    },
  };
}
