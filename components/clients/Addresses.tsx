import { type ReactElement, useId, useState } from 'react';
import { Confirm } from '@/components/ui/Confirm';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { t } from '@/lib/i18n';
import type { Client } from '@/lib/records/client';

export interface AddressesProps {
  readonly members: readonly Client[];
  /** At the same firm, not joined. */
  readonly colleagues: readonly Client[];
  /** Gives whether such a client is known. */
  readonly onJoin: (id: string) => Promise<boolean>;
  readonly onSplit: (id: string) => void;
  readonly onDelete: () => void;
}

/** Which addresses are this client; joined and taken apart by hand. */
export function Addresses({ members, colleagues, onJoin, onSplit, onDelete }: AddressesProps): ReactElement {
  const id = useId();
  // A colleague who is joined becomes a member, and one taken apart a colleague.
  const heading = useFocusHome<HTMLHeadingElement>(members.length, colleagues.length);
  const [other, setOther] = useState('');
  const [unknown, setUnknown] = useState(false);
  const join = (address: string): void => {
    onJoin(address).then(
      (known) => {
        setUnknown(!known);
        if (known) setOther('');
      },
      () => {
        setUnknown(true);
      },
    );
  };
  return (
    <section aria-labelledby="addresses">
      <h3 id="addresses" ref={heading} tabIndex={-1}>
        {t('addresses_title')}
      </h3>
      <p className="muted">{t('addresses_hint')}</p>
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id}>
            <span>
              {member.name} <span className="muted">{member.id}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('addresses_split')}: ${member.id}`}
              onClick={() => {
                onSplit(member.id);
              }}
            >
              {t('addresses_split')}
            </button>
          </li>
        ))}
        {colleagues.map((colleague) => (
          <li key={colleague.id}>
            <span>
              {colleague.name} <span className="muted">{colleague.id}</span>
            </span>
            <button
              type="button"
              className="plain"
              aria-label={`${t('addresses_join')}: ${colleague.id}`}
              onClick={() => {
                join(colleague.id);
              }}
            >
              {t('addresses_join')}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = other.trim().toLowerCase();
          if (/^[^\s@<>"]*@[^\s@<>"]+$/.test(typed)) join(typed);
          else setUnknown(true);
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {t('addresses_more')}
        </label>
        <input
          id={id}
          placeholder={t('addresses_more')}
          value={other}
          onChange={(event) => {
            setOther(event.target.value);
          }}
        />
        <button type="submit">{t('addresses_join')}</button>
      </form>
      <p className="note error" role="alert">
        {unknown ? t('addresses_unknown') : ''}
      </p>
      <p className="row">
        <Confirm really={t('client_delete_really')} onConfirm={onDelete}>
          {t('client_delete')}
        </Confirm>
      </p>
    </section>
  );
}
