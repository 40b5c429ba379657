import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import type { Asked } from './use-asked';

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

/** Above a list: that it is on its way, or did not come. One that could not be read once more stays as it was. */
export function Awaited({ asked: { value, failed, again } }: { readonly asked: Asked<unknown> }): ReactElement | null {
  if (failed) return <Failed onAgain={() => void again()} />;
  return value === undefined ? <Loading /> : null;
}
