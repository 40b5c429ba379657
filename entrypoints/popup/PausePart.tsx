import { type ReactElement, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PausedLine, PauseMenu } from '@/components/flags/PauseMenu';
import type { Settings } from '@/lib/records/settings';
import type { pause } from './deeds';
import { hostInFront } from './host-in-front';

export interface PausePartProps {
  readonly settings: Settings | undefined;
  readonly onPause: typeof pause;
}

/** The pause button, and the line that says that it is quiet now. */
export function PausePart({ settings, onPause }: PausePartProps): ReactElement | null {
  const [host, setHost] = useState<string>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    hostInFront().then(setHost, () => undefined);
    const tick = (): void => {
      setNow(Date.now());
    };
    const first = setTimeout(tick, 0);
    const timer = setInterval(tick, 20_000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [settings]);
  if (!settings || now === 0) return null;
  const { pausedSites, pausedUntil } = settings;
  const paused = pausedUntil > now;
  const sitePaused = host !== undefined && pausedSites.includes(host);
  const run = (change: Parameters<typeof pause>[0]): void => {
    onPause(change).catch(() => undefined);
  };
  if (!paused && !sitePaused)
    return (
      <PauseMenu
        host={host}
        onPause={(what) => {
          run(what === 'hour' ? { hour: true } : { sites: [...pausedSites, ...(host === undefined ? [] : [host])] });
        }}
      />
    );
  const place = document.getElementById('paused');
  const line = (
    <PausedLine
      host={host}
      until={paused ? pausedUntil : 0}
      onResume={() => {
        if (paused) run({ hour: false });
        if (sitePaused) run({ sites: pausedSites.filter((site) => site !== host) });
      }}
    />
  );
  return place && createPortal(line, place);
}
