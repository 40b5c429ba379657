import { type ReactElement, type Ref, useId, useState } from 'react';
import { numberFrom } from '@/components/settings/number';
import { useKept } from '@/components/settings/use-kept';
import { Confirm } from '@/components/ui/Confirm';
import { sayDate } from '@/components/ui/dates';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { type MessageKey, t } from '@/lib/i18n';
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
  const [whole, setWhole] = useState(false);
  const heading = useFocusHome<HTMLHeadingElement>(entries.length);
  // The button goes when it is pressed: on with the first row that it brought.
  const more = useFocusHome<HTMLTableRowElement>(whole ? 0 : 1);
  return (
    <section aria-labelledby="ledger">
      <h3 id="ledger" ref={heading} tabIndex={-1}>
        {t('ledger_title')}
      </h3>
      <p className="muted">{entries.length === 0 ? t('ledger_none') : <a href={mailsHref}>{t('ledger_total', sayWorth(open))}</a>}</p>
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
              {(whole ? entries : entries.slice(0, FIRST)).map((entry, i) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  row={whole && i === FIRST ? more : undefined}
                  onSave={(field, value) => onSave(entry.id, field, value)}
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
  /** To give the row the focus by. */
  readonly row: Ref<HTMLTableRowElement> | undefined;
  readonly onSave: (field: EntryField, value: unknown) => Promise<string | undefined>;
  readonly onDelete: () => void;
}

function EntryRow({ entry, row, onSave, onDelete }: EntryRowProps): ReactElement {
  const minutes = useKept(String(entry.minutes), (text) => onSave('minutes', numberFrom(text)));
  const billed = useKept(entry.state === 'billed', (next) => onSave('state', next ? 'billed' : 'open'));
  const note = useId();
  const what = useKept(entry.what, (text) => onSave('what', text.trim()));
  return (
    <tr ref={row} tabIndex={row ? -1 : undefined}>
      <td className="when">{sayDate(entry.at)}</td>
      <td>
        <span className="muted">{t(KINDS[entry.kind])}</span>
        <input
          aria-label={`${t('ledger_what')}: ${entry.what}`}
          aria-invalid={what.error !== ''}
          aria-describedby={note}
          value={what.value}
          onChange={(event) => {
            what.change(event.target.value);
          }}
          onBlur={what.leave}
        />
        <span id={note} className="error" role="alert">
          {minutes.error || what.error || billed.error}
        </span>
      </td>
      <td>
        <input
          inputMode="numeric"
          aria-label={`${t('ledger_minutes')}: ${entry.what}`}
          aria-invalid={minutes.error !== ''}
          aria-describedby={note}
          value={minutes.value}
          onChange={(event) => {
            minutes.change(event.target.value);
          }}
          onBlur={minutes.leave}
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`${t('ledger_billed')}: ${entry.what}`}
          aria-describedby={note}
          checked={billed.value}
          onChange={(event) => {
            billed.put(event.target.checked);
          }}
        />
      </td>
      <td>
        <Confirm label={t('rows_remove_one', entry.what)} really={t('popup_delete_really')} onConfirm={onDelete}>
          <span aria-hidden="true">×</span>
        </Confirm>
      </td>
    </tr>
  );
}
