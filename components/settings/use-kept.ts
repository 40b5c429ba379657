import { useEffect, useRef, useState } from 'react';
import { isKey, t } from '@/lib/i18n';

export interface Kept<T> {
  /** What the field shows: what is kept, or what the user did with it since. */
  readonly value: T;
  /** What is wrong, in words, or nothing. */
  readonly error: string;
  readonly saved: boolean;
  /** Changed, and not finished yet. */
  readonly change: (next: T) => void;
  /** Changed and finished: it is saved at once. */
  readonly put: (next: T) => void;
  /** The field is left: what was changed in it is saved. */
  readonly leave: () => void;
}

type State<T> = { readonly phase: 'clean' } | { readonly phase: 'typed' | 'sending'; readonly value: T };

/**
 * A value that is edited in place. What is kept shows, whichever window kept it, until the user changes it here; that is
 * saved when the field is left, or its page closed, once. A refused value stays to be mended, the old one stays in force.
 *
 * `save` gives the message key of what is wrong, or nothing; it resolves when `kept` is what came of it, because that is
 * shown then ("045" is kept as 45).
 */
export function useKept<T>(kept: T, save: (value: T) => Promise<string | undefined>): Kept<T> {
  const [state, setState] = useState<State<T>>({ phase: 'clean' });
  const [error, setError] = useState('');
  const [saved, setSaved] = useState(false);
  /** Counts what was sent: only the answer to the last counts. */
  const turn = useRef(0);
  const value = state.phase === 'clean' ? kept : state.value;
  const put = (next: T): void => {
    const mine = ++turn.current;
    setSaved(false);
    setState({ phase: 'sending', value: next });
    const settle = (wrong: string): void => {
      if (turn.current !== mine) return;
      setError(wrong);
      setSaved(wrong === '');
      // What was typed on meanwhile stays.
      setState((now) => (now.phase !== 'sending' ? now : wrong === '' ? { phase: 'clean' } : { ...now, phase: 'typed' }));
    };
    save(next).then(
      (wrong) => {
        settle(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
      },
      () => {
        settle(t('error_unknown'));
      },
    );
  };
  const leave = (): void => {
    if (state.phase !== 'typed') return;
    if (error === '' && JSON.stringify(value) === JSON.stringify(kept)) setState({ phase: 'clean' });
    else put(value);
  };
  useClosing(leave);
  const change = (next: T): void => {
    setState({ phase: 'typed', value: next });
  };
  return { value, error, saved, change, put, leave };
}

/** Calls back when the page is closed, or left for another. */
export function useClosing(onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const gone = (): void => {
      latest.current();
    };
    globalThis.addEventListener('pagehide', gone);
    return () => {
      globalThis.removeEventListener('pagehide', gone);
    };
  }, []);
}
