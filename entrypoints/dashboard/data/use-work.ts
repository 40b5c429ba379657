import { useEffect, useRef, useState } from 'react';
import { isKey, t } from '@/lib/i18n';

export interface LongWork {
  /** 0 … 1 while something is done; undefined when nothing is. */
  readonly share: number | undefined;
  readonly said: { readonly text: string; readonly wrong: boolean };
  /** Runs one piece of work at a time. What it gives is said: a message key or words. */
  readonly run: (work: (tools: { onProgress: (share: number) => void; signal: AbortSignal }) => Promise<Said>) => void;
  readonly cancel: () => void;
}
export interface Said {
  readonly text: string;
  readonly wrong?: boolean;
}

/** Work that takes a while: shows how far it is and can be stopped; it then has changed nothing. */
export function useWork(): LongWork {
  const [share, setShare] = useState<number>();
  const [said, setSaid] = useState({ text: '', wrong: false });
  const stop = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      stop.current?.abort();
    },
    [],
  );
  const run: LongWork['run'] = (work) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setSaid({ text: '', wrong: false });
    setShare(0);
    const tell = ({ text, wrong = false }: Said): void => {
      if (stop.current !== mine) return;
      setShare(undefined);
      setSaid({ text: isKey(text) ? t(text) : text, wrong });
    };
    work({
      onProgress: (next) => {
        if (stop.current === mine) setShare(next);
      },
      signal: mine.signal,
    }).then(tell, () => {
      tell(mine.signal.aborted ? { text: t('work_cancelled') } : { text: t('work_failed'), wrong: true });
    });
  };
  return {
    share,
    said,
    run,
    cancel: () => {
      stop.current?.abort();
    },
  };
}
