import { type ReactElement, useEffect, useState } from 'react';
import { dataDeleted, logRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t, uiLanguage } from '@/lib/i18n';

interface Entry {
  readonly at: number;
  readonly where: string;
  readonly what: string;
}

/** Deleting everything, in two presses, and the extension's own log. */
export function ErasePart({ onErased }: { readonly onErased: () => void }): ReactElement {
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState('');
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    ask(logRead, {}).then(
      (answer) => {
        setEntries(answer.entries);
      },
      () => undefined,
    );
  }, [status]);
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
      <details>
        <summary>{t('options_log')}</summary>
        {entries.length === 0 ? (
          <p className="muted">{t('options_log_none')}</p>
        ) : (
          <ul>
            {entries.map(({ at, where, what }, i) => (
              <li key={i}>
                {new Date(at).toLocaleString(uiLanguage())} · {where} · {what}
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}
