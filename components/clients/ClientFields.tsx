import type { ReactElement } from 'react';
import { AreaField } from '@/components/settings/AreaField';
import { CheckField } from '@/components/settings/CheckField';
import { ChoiceField } from '@/components/settings/ChoiceField';
import { OptionalNumber } from '@/components/settings/OptionalNumber';
import { TextField } from '@/components/settings/TextField';
import { ZoneField } from '@/components/settings/ZoneField';
import { type MessageKey, t } from '@/lib/i18n';
import type { Client, ClientField, ClientStatus } from '@/lib/records/client';

export interface ClientFieldsProps {
  readonly client: Client;
  /** Gives the message key of what is wrong, or nothing. */
  readonly onSave: (field: ClientField, value: unknown) => Promise<string | undefined>;
  readonly onZone: (zone: string) => Promise<string | undefined>;
}

const STATUSES: Readonly<Record<ClientStatus, MessageKey>> = {
  prospect: 'client_prospect',
  active: 'client_active',
  paused: 'client_paused',
  past: 'client_past',
  none: 'client_none',
};

/** Who the client is, in the user's words. */
export function ClientFields({ client, onSave, onZone }: ClientFieldsProps): ReactElement {
  const text = (field: ClientField) => (_: string, value: unknown) => onSave(field, value);
  return (
    <section aria-label={t('client_details')}>
      <h3>{t('client_details')}</h3>
      <div className="grid">
        <ChoiceField
          field="status"
          label={t('client_status')}
          value={client.status ?? ''}
          choices={[
            ...(client.status === undefined ? [['', t('client_status_unset')] as const] : []),
            ...Object.entries(STATUSES).map(([status, key]) => [status, t(key)] as const),
          ]}
          onSave={text('status')}
        />
        <TextField field="trade" label={t('client_trade')} value={client.trade ?? ''} onSave={text('trade')} />
        <TextField field="rate" label={t('client_rate')} value={client.rate ?? ''} onSave={text('rate')} />
        <ChoiceField
          field="language"
          label={t('client_language')}
          value={client.language ?? ''}
          choices={[
            ['', t('client_language_auto')],
            ['en', 'English'],
            ['ru', 'Русский'],
            // Written down before there was a choice of two.
            ...(['', 'en', 'ru'].includes(client.language ?? '') ? [] : [[client.language ?? '', client.language ?? ''] as const]),
          ]}
          onSave={text('language')}
        />
        <ZoneField label={t('client_zone')} value={client.timeZone ?? ''} onSave={(_, value) => onZone(String(value))} />
        <OptionalNumber field="hours" label={t('client_hours')} value={client.hours ?? null} onSave={text('hours')} />
      </div>
      <CheckField field="quiet" label={t('client_quiet')} value={client.quiet === true} onSave={text('quiet')} />
      <AreaField field="notes" label={t('client_notes')} value={client.notes ?? ''} onSave={text('notes')} />
    </section>
  );
}
