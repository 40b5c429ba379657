import { type ReactElement, useCallback, useEffect, useState } from 'react';
import './clients.css';
import { AddClient } from '@/components/clients/AddClient';
import { ClientList } from '@/components/clients/ClientList';
import { CostsView } from '@/components/clients/CostsView';
import { useLatest } from '@/components/ui/use-latest';
import { t } from '@/lib/i18n';
import { clientAdded, clientsSearched, type Costs, costsRead } from '@/lib/protocol/messages/memory';
import { selectionTaken } from '@/lib/protocol/messages/selection';
import { ask } from '@/lib/protocol/transport';
import type { Client } from '@/lib/records/client';
import { hashOfClient, hashOfMails } from '../route';
import { useAsked } from '../use-asked';
import { useChanges } from '../use-changes';
import { ClientPage } from './ClientPage';

const TYPING = 150;
const readCosts = (): Promise<Costs> => ask(costsRead, {});

export interface ClientsPageProps {
  readonly chosen: string;
  /** Words of a mail wait to become an agreement. */
  readonly draft: boolean;
}

/** Clients on one side; on the other what the month cost, or one client. */
export function ClientsPage({ chosen, draft }: ClientsPageProps): ReactElement {
  const [search, setSearch] = useState('');
  const [clients, setClients] = useState<readonly Client[]>();
  const { value: costs, failed: costsFailed } = useAsked(readCosts);
  /** Words on the way from a mail to an agreement. */
  const [selected, setSelected] = useState('');
  const [failed, setFailed] = useState(false);
  /** Counts what was changed outside this page: then a client is read anew. */
  const [version, setVersion] = useState(0);

  const read = useCallback(() => ask(clientsSearched, { search: search.slice(0, 200) }), [search]);
  const take = useCallback((found: { readonly clients: readonly Client[] }) => {
    setClients(found.clients);
    setFailed(false);
  }, []);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  const load = useLatest(read, take, fail);
  useEffect(() => {
    const timer = setTimeout(() => void load(), search === '' ? 0 : TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [load, search]);
  useChanges(() => {
    void load();
    setVersion((count) => count + 1);
  });
  useEffect(() => {
    if (!draft) return;
    ask(selectionTaken, {}).then(
      ({ text = '' }) => {
        setSelected(text);
      },
      () => undefined,
    );
  }, [draft]);

  return (
    <>
      <aside className="side" aria-label={t('dashboard_clients')}>
        <AddClient
          onAdd={async (id, name) => {
            const done = await ask(clientAdded, { id, name });
            // Known already: that is whom the user wants to see.
            if (!done.ok && done.error !== 'error_client_known') return done.error;
            choose(id);
            return undefined;
          }}
        />
        <ClientList clients={clients} chosen={chosen} search={search} onSearch={setSearch} onChoose={choose} />
      </aside>
      <div className="content">
        {(failed || costsFailed) && (
          <p className="error" role="alert">
            {t('popup_failed')}
          </p>
        )}
        {selected !== '' && chosen === '' && (
          <p role="status" className="banner">
            {t('draft_choose')}
          </p>
        )}
        {chosen === '' ? (
          costs && (
            <CostsView
              costs={costs}
              clientLink={hashOfClient}
              linkOf={(what, of) => hashOfMails({ what, from: costs.from, to: costs.to, ...of })}
            />
          )
        ) : (
          <ClientPage key={chosen} id={chosen} selected={selected} version={version} onLeave={choose} />
        )}
      </div>
    </>
  );
}

function choose(id: string): void {
  globalThis.location.hash = hashOfClient(id);
}
