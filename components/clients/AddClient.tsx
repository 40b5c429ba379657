import { type ReactElement, useId, useState } from 'react';
import { isKey, t } from '@/lib/i18n';

const ADDRESS = /^[^\s@<>"]*@[^\s@<>"]+$/;

/** A client whom nothing was flagged of yet; or with "@firm.example" everybody at a firm who is none. */
export function AddClient({ onAdd }: { readonly onAdd: (id: string, name: string) => Promise<string | undefined> }): ReactElement {
  const id = useId();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const add = (): void => {
    const typed = address.trim().toLowerCase();
    if (!ADDRESS.test(typed) || typed.length > 254) {
      setError(t('error_address'));
      return;
    }
    onAdd(typed, name.trim().slice(0, 200)).then(
      (wrong) => {
        setError(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
        if (wrong !== undefined) return;
        setAddress('');
        setName('');
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };
  return (
    <details>
      <summary>{t('client_add')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-a`}>{t('client_address')}</label>
          <input
            id={`${id}-a`}
            value={address}
            aria-invalid={error !== ''}
            aria-describedby={`${id}-e`}
            onChange={(event) => {
              setAddress(event.target.value);
            }}
          />
          <p className="note muted">{t('client_address_hint')}</p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-n`}>{t('client_name')}</label>
          <input
            id={`${id}-n`}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </div>
        <p id={`${id}-e`} className="note error" role="alert">
          {error}
        </p>
        <button type="submit">{t('client_add')}</button>
      </form>
    </details>
  );
}
