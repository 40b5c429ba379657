import { useEffect, useRef, useState } from 'react';
import { type FieldState, useField } from './use-field';

export interface Typed extends Pick<FieldState, 'error' | 'saved'> {
  readonly text: string;
  readonly type: (text: string) => void;
  /** The field is left: what was typed is saved, when it is news or was refused before. */
  readonly leave: () => void;
}

/**
 * What is typed into a field and saved when it is left, or when its page is closed or hidden. What another window saves
 * shows here, unless something was typed meanwhile: that is the user's to keep. `value`: what is kept, as text.
 */
export function useTyped(value: string, save: (text: string) => Promise<string | undefined>): Typed {
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  const { error, saved, submit } = useField((next) => save(String(next)));
  if (value !== kept) {
    setKept(value);
    if (text === kept) setText(value);
  }
  const leave = (): void => {
    if (text !== value || error !== '') submit(text);
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
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
  return { text, type: setText, leave, error, saved };
}
