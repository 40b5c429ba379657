import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';
import { GroupIcon } from '../ui/icons';
import { signName } from './ThreadCard';

export interface FilterValues {
  readonly state: 'open' | 'snoozed' | 'handled' | 'all';
  readonly sign: SignId | undefined;
  /** Threads of one client side by side. */
  readonly grouped: boolean;
  readonly search: string;
}

export interface FiltersProps {
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

const STATES = ['open', 'snoozed', 'handled', 'all'] as const;

/** Search, sign, state, and whether to group. Escape in the search clears it. */
export function Filters({ values, onChange }: FiltersProps): ReactElement {
  return (
    <div className="filters">
      <div className="row">
        <input
          type="search"
          aria-label={t('popup_search')}
          aria-keyshortcuts="/"
          placeholder={t('popup_search')}
          value={values.search}
          onChange={(event) => {
            onChange({ ...values, search: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || values.search === '') return;
            event.preventDefault();
            onChange({ ...values, search: '' });
          }}
        />
        <select
          aria-label={t('popup_sign')}
          value={values.sign ?? ''}
          onChange={(event) => {
            const sign = SIGN_IDS.find((id) => id === event.target.value);
            onChange({ ...values, sign });
          }}
        >
          <option value="">{t('popup_sign_any')}</option>
          {SIGN_IDS.map((id) => (
            <option key={id} value={id}>
              {signName(id)}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <div role="group" aria-label={t('popup_state')} className="segments">
          {STATES.map((state) => (
            <button
              type="button"
              key={state}
              aria-pressed={values.state === state}
              onClick={() => {
                onChange({ ...values, state });
              }}
            >
              {t(`popup_state_${state}`)}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="icon group-by"
          aria-label={t('popup_group')}
          title={t('popup_group')}
          aria-keyshortcuts="g"
          aria-pressed={values.grouped}
          onClick={() => {
            onChange({ ...values, grouped: !values.grouped });
          }}
        >
          <GroupIcon />
        </button>
      </div>
    </div>
  );
}
