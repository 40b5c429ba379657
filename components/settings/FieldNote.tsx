import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';

/** Beside a field: what is wrong with it, or that it is saved. */
export function FieldNote({ id, error, saved }: { readonly id: string; readonly error: string; readonly saved: boolean }): ReactElement {
  return (
    <p id={id} role="status" className={error ? 'note error' : 'note muted'}>
      {error || (saved ? t('options_saved') : '')}
    </p>
  );
}
