import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { AddClient } from '@/components/clients/AddClient';
import { ClientList } from '@/components/clients/ClientList';
import { CostsView } from '@/components/clients/CostsView';
import { t } from '@/lib/i18n';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { clientAdded, clientsSearched, type Costs, costsRead } from '@/lib/protocol/messages/memory';
import { selectionTaken } from '@/lib/protocol/messages/selection';
import { settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Client } from '@/lib/records/client';
import { ReviewPage } from './ReviewPage';
import { ClientPage } from './ClientPage';

const TYPING = 150;

/** Clients on one side; on the other what the month cost, or one client. The address names the client. */
export function DashboardScreen(): ReactElement {
  const [search, setSearch] = useState('');
  const [clients, setClients] = useState<readonly Client[]>();
  const [costs, setCosts] = useState<Costs>();
  const [chosen, setChosen] = useState(chosenNow);
  /** Words on the way from a mail to an agreement. */
  const [selected, setSelected] = useState('');
  const [failed, setFailed] = useState(false);
  /** Counts what was changed outside this page: then a client is read anew. */
  const [version, setVersion] = useState(0);

  const load = useCallback(async () => {
    try {
      setClients((await ask(clientsSearched, { search: search.slice(0, 200) })).clients);
      setCosts(await ask(costsRead, {}));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [search]);

  useEffect(() => {
    const timer = setTimeout(() => void load(), search === '' ? 0 : TYPING);
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (!changeNote.safeParse(data).success) return;
      void load();
      setVersion((count) => count + 1);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [load, search]);

  useEffect(() => {
    if (globalThis.location.hash !== '#draft') return;
    ask(selectionTaken, {}).then(
      ({ text = '' }) => {
        setSelected(text);
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    const follow = (): void => {
      setChosen(chosenNow());
    };
    globalThis.addEventListener('hashchange', follow);
    return () => {
      globalThis.removeEventListener('hashchange', follow);
    };
  }, []);

  useEffect(() => {
    ask(settingsRead, {}).then(
      ({ settings }) => {
        document.documentElement.dataset['appearance'] = settings.appearance;
      },
      () => undefined,
    );
  }, []);

  return (
    <div className="dashboard">
      <aside className="side" aria-label={t('dashboard_clients')}>
        <h1>{t('dashboard_title')}</h1>
        <ClientList clients={clients} chosen={chosen} search={search} onSearch={setSearch} onChoose={choose} />
        <p>
          <button
            type="button"
            className="plain"
            onClick={() => {
              choose(REVIEW);
            }}
          >
            {t('review_open')}
          </button>
        </p>
        <AddClient
          onAdd={async (id, name) => {
            const done = await ask(clientAdded, { id, name });
            // Known already: that is whom the user wants to see.
            if (!done.ok && done.error !== 'error_client_known') return done.error;
            choose(id);
            return undefined;
          }}
        />
      </aside>
      <main className="page">
        {failed && (
          <p className="error" role="alert">
            {t('popup_failed')}
          </p>
        )}
        {selected !== '' && chosen === '' && (
          <p role="status" className="banner">
            {t('draft_choose')}
          </p>
        )}
        {chosen === REVIEW ? (
          <ReviewPage onOpen={choose} />
        ) : chosen === '' ? (
          costs && <CostsView costs={costs} onChoose={choose} />
        ) : (
          <ClientPage key={chosen} id={chosen} selected={selected} version={version} onLeave={choose} />
        )}
      </main>
    </div>
  );
}

const HASH = '#client=';
/** No address of anybody's. */
const REVIEW = 'review';

function chosenNow(): string {
  const { hash } = globalThis.location;
  if (!hash.startsWith(HASH)) return '';
  try {
    return decodeURIComponent(hash.slice(HASH.length));
  } catch {
    return '';
  }
}

function choose(id: string): void {
  globalThis.location.hash = id === '' ? '' : `${HASH}${encodeURIComponent(id)}`;
}
