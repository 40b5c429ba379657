import { type ReactElement, useCallback } from 'react';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { t } from '@/lib/i18n';
import { clientFieldSaved } from '@/lib/protocol/messages/memory';
import { clientsSetApart } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Client } from '@/lib/records/client';
import { hashOfClient } from '../route';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

/** A look at every client is not worth a new flag. */
const TOPICS = ['memory'] as const;
const read = (): Promise<{ readonly clients: readonly Client[] }> => ask(clientsSetApart, {});

/** Whose mail is not judged, for now or ever; all else about a client stands on their own page. */
export function ClientsPart(): ReactElement {
  const asked = useAsked(read, TOPICS);
  const { value, again } = asked;
  const heading = useFocusHome<HTMLHeadingElement>(value?.clients.length ?? 0);
  const judge = useCallback(
    async ({ id, quiet, status }: Client) => {
      if (quiet === true) await ask(clientFieldSaved, { id, field: 'quiet', value: false });
      if (status === 'none') await ask(clientFieldSaved, { id, field: 'status', value: 'active' });
      void again();
    },
    [again],
  );
  return (
    <section aria-labelledby="clients">
      <h2 id="clients" ref={heading} tabIndex={-1}>
        {t('options_clients')}
      </h2>
      <p className="muted">
        {t('options_clients_hint')} <a href="#clients">{t('nav_clients')}</a>
      </p>
      <Awaited asked={asked} />
      {value?.clients.length === 0 && <p className="muted">{t('options_clients_none')}</p>}
      <ul className="rows">
        {value?.clients.map((client) => (
          <li key={client.id}>
            <span>
              <a href={hashOfClient(client.id)}>{client.name}</a>{' '}
              <span className="muted">{t(client.status === 'none' ? 'client_none' : 'options_client_quiet')}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('options_client_judge')}: ${client.name}`}
              onClick={() => {
                judge(client).catch(again);
              }}
            >
              {t('options_client_judge')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
