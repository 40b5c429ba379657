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
  /** Changed and finished: it is saved at once. Refused, it falls back to what is kept. */
  readonly put: (next: T) => void;
  /** The field is left: what was changed in it is saved. Refused, it stays to be mended, and is tried again when it is left again. */
  readonly leave: () => void;
}

/** `sending`: on its way; `refused`: came back. */
type Rest<T> = { readonly phase: 'clean' } | { readonly phase: 'sending' | 'refused'; readonly value: T };
/** `typed`: changed since `from`, when `base` stood in the field. */
type State<T> = Rest<T> | { readonly phase: 'typed'; readonly value: T; readonly base: T; readonly from: Rest<T> };

/**
 * A value that is edited in place. What is kept shows, whichever window kept it, until the user changes it here; that is
 * saved when the field is left, or its page closed, once. What was changed and changed back is not saved at all.
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
  const send = (next: T, refused: Rest<T>): void => {
    const mine = ++turn.current;
    setSaved(false);
    setState({ phase: 'sending', value: next });
    const settle = (wrong: string): void => {
      if (turn.current !== mine) return;
      const rest: Rest<T> = wrong === '' ? { phase: 'clean' } : refused;
      setError(wrong);
      setState((now) => {
        if (now.phase === 'sending') return rest;
        // What was typed on meanwhile stays.
        return now.phase === 'typed' && now.from.phase === 'sending' ? { ...now, from: rest } : now;
      });
      setSaved(wrong === '');
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
  const sendTyped = (next: T): void => {
    send(next, { phase: 'refused', value: next });
  };
  const isNews = state.phase === 'typed' && JSON.stringify(state.value) !== JSON.stringify(state.base);
  const leave = (): void => {
    if (isNews || state.phase === 'refused' || (state.phase === 'typed' && state.from.phase === 'refused')) sendTyped(state.value);
    else if (state.phase === 'typed') setState(state.from);
  };
  const change = (next: T): void => {
    setState((now) =>
      now.phase === 'typed'
        ? { ...now, value: next }
        : { phase: 'typed', value: next, base: now.phase === 'clean' ? kept : now.value, from: now },
    );
  };
  // What was refused is not sent unseen: another window may have kept something since.
  useClosing(() => {
    if (isNews) sendTyped(state.value);
  });
  return {
    ...{ value, error, change, leave },
    // Of what is typed on, nothing is.
    saved: saved && state.phase !== 'typed',
    put: (next) => {
      send(next, { phase: 'clean' });
    },
  };
}

/** Calls back when the page is closed, or left for another. */
function useClosing(onClose: () => void): void {
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
