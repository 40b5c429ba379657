import { useState } from 'react';
import { isKey, t } from '@/lib/i18n';

export interface FieldState {
  /** What is wrong, in words, or nothing. */
  readonly error: string;
  readonly saved: boolean;
  readonly submit: (value: unknown) => void;
}

/** Saves a field and keeps what came of it. A refused value stays in the field, the old one stays in force. */
export function useField(save: (value: unknown) => Promise<string | undefined>): FieldState {
  const [error, setError] = useState('');
  const [saved, setSaved] = useState(false);
  const submit = (value: unknown): void => {
    setSaved(false);
    save(value).then(
      (wrong) => {
        setError(wrong === undefined ? '' : isKey(wrong) ? t(wrong) : t('error_unknown'));
        setSaved(wrong === undefined);
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };
  return { error, saved, submit };
}
