import { type ReactElement, useState } from 'react';
import { Confirm } from '@/components/ui/Confirm';
import { dataDeleted } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';

/** Deleting everything, in two presses. */
export function ErasePart({ onErased }: { readonly onErased: () => void }): ReactElement {
  const [status, setStatus] = useState('');
  const erase = (): void => {
    ask(dataDeleted, { what: 'everything' }).then(
      () => {
        setStatus(t('options_erased'));
        onErased();
      },
      () => {
        setStatus(t('error_unknown'));
      },
    );
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('data_erase')}</h2>
      <p className="muted">{t('data_erase_hint')}</p>
      <p>
        <Confirm look="danger" really={t('options_erase_confirm')} onConfirm={erase}>
          {t('options_erase')}
        </Confirm>
      </p>
      <p role="status" className="muted">
        {status}
      </p>
    </section>
  );
}
