import type { ReactElement } from 'react';
import { sayMoment } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import { logRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

interface Entry {
  readonly at: number;
  readonly where: string;
  readonly what: string;
}

const read = (): Promise<{ readonly entries: readonly Entry[] }> => ask(logRead, {});

/** What went wrong lately: kinds of trouble, never words of mail. */
export function LogPart(): ReactElement {
  const asked = useAsked(read);
  const entries = asked.value?.entries;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('options_log')}</h2>
      <Awaited asked={asked} />
      {entries?.length === 0 && <p className="muted">{t('options_log_none')}</p>}
      {entries && entries.length > 0 && (
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
