import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';

/** A page on its way. */
export function Loading(): ReactElement {
  return (
    <p role="status" className="loading">
      {t('popup_loading')}
    </p>
  );
}

/** A page that did not come, and the way to try again. */
export function Failed({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  return (
    <div role="alert" className="failed">
      <p>{t('page_failed')}</p>
      <button type="button" onClick={onAgain}>
        {t('page_again')}
      </button>
    </div>
  );
}
