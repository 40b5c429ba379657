import { type ReactElement, useEffect, useState } from 'react';
import { TextField } from '@/components/settings/TextField';
import { clientsListed, clientZoneSaved } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import type { Client } from '@/lib/records/client';

/** Where clients live: then slots are offered in both clocks, and in the client's waking hours. */
export function ClientsPart(): ReactElement {
  const [clients, setClients] = useState<readonly Client[]>([]);
  useEffect(() => {
    ask(clientsListed, {}).then(
      (answer) => {
        setClients(answer.clients);
      },
      () => undefined,
    );
  }, []);
  const save = async (clientId: string, value: unknown): Promise<string | undefined> => {
    const answer = await ask(clientZoneSaved, { clientId, timeZone: String(value) });
    if (!answer.ok) return answer.error;
    setClients((await ask(clientsListed, {})).clients);
    return undefined;
  };
  return (
    <section aria-labelledby="clients">
      <h2 id="clients">{t('options_clients')}</h2>
      <p className="muted">{t(clients.length === 0 ? 'options_clients_none' : 'options_clients_hint')}</p>
      {clients.map(({ id, name, timeZone = '' }) => (
        <TextField
          key={id}
          field={id}
          label={name === id ? id : `${name}, ${id}`}
          value={timeZone}
          choices={Intl.supportedValuesOf('timeZone')}
          onSave={save}
        />
      ))}
    </section>
  );
}
