import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import type { LongWork } from './use-work';

/** How far the work is, with a way to stop it; and what came of it. */
export function WorkLine({ work: { share, said, cancel } }: { readonly work: LongWork }): ReactElement {
  return (
    <>
      {share !== undefined && (
        <p className="work">
          <progress aria-label={t('work_running')} value={share === 0 ? undefined : share} max={1} />
          <button type="button" onClick={cancel}>
            {t('popup_cancel')}
          </button>
        </p>
      )}
      <p role={said.wrong ? 'alert' : 'status'} className={said.wrong ? 'error' : 'muted'}>
        {said.text}
      </p>
    </>
  );
}
