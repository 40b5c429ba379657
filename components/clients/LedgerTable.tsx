import { type ReactElement, useState } from 'react';
import { numberFrom } from '@/components/settings/number';
import { sayDate } from '@/components/ui/dates';
import { type MessageKey, isKey, t } from '@/lib/i18n';
import type { Entry, EntryField, EntryKind } from '@/lib/records/entry';
import { sayWorth, type Worth } from './worth';

export interface LedgerTableProps {
  readonly entries: readonly Entry[];
  readonly open: Worth;
  /** The mails behind what is open. */
  readonly mailsHref: string;
  /** Gives the message key of what is wrong, or nothing. */
  readonly onSave: (id: string, field: EntryField, value: unknown) => Promise<string | undefined>;
  readonly onDelete: (id: string) => void;
}

const KINDS: Readonly<Record<EntryKind, MessageKey>> = {
  extra: 'ledger_extra',
  advice: 'ledger_advice',
  waived: 'ledger_waived',
  missed: 'ledger_missed',
};

/** How many entries stand there at first. */
const FIRST = 8;

/** What was given away to a client: estimated minutes, until the user says how many. */
export function LedgerTable({ entries, open, mailsHref, onSave, onDelete }: LedgerTableProps): ReactElement {
  const [error, setError] = useState('');
  const [whole, setWhole] = useState(false);
  const save = (id: string, field: EntryField, value: unknown): void => {
    onSave(id, field, value).then(
      (wrong) => {
        setError(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };
  return (
    <section aria-labelledby="ledger">
      <h3 id="ledger">{t('ledger_title')}</h3>
      <p className="muted">{entries.length === 0 ? t('ledger_none') : <a href={mailsHref}>{t('ledger_total', sayWorth(open))}</a>}</p>
      <p className="note error" role="alert">
        {error}
      </p>
      {entries.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('ledger_when')}</th>
                <th scope="col">{t('ledger_what')}</th>
                <th scope="col" className="narrow">
                  {t('ledger_minutes')}
                </th>
                <th scope="col">{t('ledger_billed')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('rows_remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {(whole ? entries : entries.slice(0, FIRST)).map((entry) => (
                <EntryRow
                  key={`${entry.id} ${String(entry.minutes)} ${entry.what}`}
                  entry={entry}
                  onSave={(field, value) => {
                    save(entry.id, field, value);
                  }}
                  onDelete={() => {
                    onDelete(entry.id);
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!whole && entries.length > FIRST && (
        <button
          type="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('popup_more')}
        </button>
      )}
    </section>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly onSave: (field: EntryField, value: unknown) => void;
  readonly onDelete: () => void;
}

function EntryRow({ entry, onSave, onDelete }: EntryRowProps): ReactElement {
  const [minutes, setMinutes] = useState(String(entry.minutes));
  const [what, setWhat] = useState(entry.what);
  const [asking, setAsking] = useState(false);
  return (
    <tr>
      <td className="when">{sayDate(entry.at)}</td>
      <td>
        <span className="muted">{t(KINDS[entry.kind])}</span>
        <input
          aria-label={`${t('ledger_what')}: ${entry.what}`}
          value={what}
          onChange={(event) => {
            setWhat(event.target.value);
          }}
          onBlur={() => {
            if (what !== entry.what) onSave('what', what.trim());
          }}
        />
      </td>
      <td>
        <input
          inputMode="numeric"
          aria-label={`${t('ledger_minutes')}: ${entry.what}`}
          value={minutes}
          onChange={(event) => {
            setMinutes(event.target.value);
          }}
          onBlur={() => {
            if (minutes !== String(entry.minutes)) onSave('minutes', numberFrom(minutes));
          }}
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`${t('ledger_billed')}: ${entry.what}`}
          checked={entry.state === 'billed'}
          onChange={(event) => {
            onSave('state', event.target.checked ? 'billed' : 'open');
          }}
        />
      </td>
      <td>
        {asking ? (
          <>
            <button type="button" className="danger" onClick={onDelete}>
              {t('popup_delete_really')}
            </button>
            <button
              type="button"
              ref={(button) => {
                button?.focus();
              }}
              className="plain"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t('popup_cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="plain"
            aria-label={t('rows_remove_one', entry.what)}
            onClick={() => {
              setAsking(true);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </td>
    </tr>
  );
}
