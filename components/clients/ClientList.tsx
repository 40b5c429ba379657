import { type ReactElement, useId } from 'react';
import { t } from '@/lib/i18n';
import { type Client, MOST_LISTED } from '@/lib/records/client';

export interface ClientListProps {
  readonly clients: readonly Client[] | undefined;
  readonly chosen: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (id: string) => void;
}

/** Clients by name, found by the beginnings of words. */
export function ClientList({ clients, chosen, search, onSearch, onChoose }: ClientListProps): ReactElement {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t('dashboard_search')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('dashboard_search')}
        value={search}
        onChange={(event) => {
          onSearch(event.target.value);
        }}
      />
      {clients?.length === 0 && <p className="muted">{t(search === '' ? 'dashboard_no_clients' : 'dashboard_none_found')}</p>}
      <ul>
        {clients?.map((client) => (
          <li key={client.id}>
            <button
              type="button"
              aria-current={client.id === chosen ? 'page' : undefined}
              onClick={() => {
                onChoose(client.id);
              }}
            >
              {client.name}
              {client.name !== client.id && <span className="muted">{client.id}</span>}
            </button>
          </li>
        ))}
      </ul>
      {clients?.length === MOST_LISTED && <p className="muted">{t('dashboard_cut', String(MOST_LISTED))}</p>}
    </>
  );
}
