import { type ReactElement, useState } from 'react';
import { dataDeleted } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';

/** Deleting everything, in two presses. */
export function ErasePart({ onErased }: { readonly onErased: () => void }): ReactElement {
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState('');
  const erase = (): void => {
    ask(dataDeleted, { what: 'everything' }).then(
      () => {
        setAsking(false);
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
        {asking ? (
          <>
            <button type="button" className="danger" onClick={erase}>
              {t('options_erase_confirm')}
            </button>{' '}
            {/* The safe answer takes the focus. */}
            <button
              type="button"
              ref={(button) => {
                button?.focus();
              }}
              className="plain"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t('popup_cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="danger"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('options_erase')}
          </button>
        )}
      </p>
      <p role="status" className="muted">
        {status}
      </p>
    </section>
  );
}
