import { type ReactElement, useEffect, useState } from 'react';
import { sayMoment } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import { logRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';

interface Entry {
  readonly at: number;
  readonly where: string;
  readonly what: string;
}

/** What went wrong lately: kinds of trouble, never words of mail. */
export function LogPart(): ReactElement {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    ask(logRead, {}).then(
      (answer) => {
        setEntries(answer.entries);
      },
      () => undefined,
    );
  }, []);
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('options_log')}</h2>
      {entries.length === 0 ? (
        <p className="muted">{t('options_log_none')}</p>
      ) : (
        <details>
          <summary>{t('data_log_show', String(entries.length))}</summary>
          <ul>
            {entries.map(({ at, where, what }, i) => (
              <li key={i}>
                {sayMoment(at)} · {where} · {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
