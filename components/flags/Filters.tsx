import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';
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

/** Search, state and sign. Escape in the search clears it. */
export function Filters({ values, onChange }: FiltersProps): ReactElement {
  return (
    <div className="filters">
      <input
        type="search"
        aria-label={t('popup_search')}
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
      <div className="row">
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
        <label className="check">
          <input
            type="checkbox"
            checked={values.grouped}
            onChange={(event) => {
              onChange({ ...values, grouped: event.target.checked });
            }}
          />
          {t('popup_group')}
        </label>
      </div>
    </div>
  );
}
