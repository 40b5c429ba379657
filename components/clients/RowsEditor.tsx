import { type ReactElement, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isKey, t } from '@/lib/i18n';
import { type Column, RowCell, said } from './RowCell';
import { type Draft, type Row, useRows } from './use-rows';

export type { Column } from './RowCell';
export type { Row } from './use-rows';

export interface RowsEditorProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** As they are kept, whichever window kept them. */
  readonly rows: readonly Row[];
  /** What else is known of a row, for the last column. */
  readonly beside?: (row: Row) => ReactElement | undefined;
  readonly add: string;
  /** Saves all rows; gives the message key of what is wrong, or nothing. Resolves when `rows` are what came of it. */
  readonly onSave: (rows: readonly Row[]) => Promise<string | undefined>;
}

/**
 * A small table that is edited in place: each cell is saved when it is left, a new row once it has what it needs. A row that
 * was taken out can be brought back.
 */
export function RowsEditor({ title, columns, rows, beside, add, onSave }: RowsEditorProps): ReactElement {
  const needed = columns.filter((column) => column.needed);
  const missing = (row: Row): readonly Column[] => needed.filter(({ key }) => said(row[key]).trim() === '');
  const { shown, drafts, error, put, addRow, takeOut, taken, bringBack } = useRows(rows, onSave, (row) => missing(row).length === 0);
  const back = useRef<HTMLButtonElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const isKept = (row: Row): boolean => rows.some(({ id }) => id === row.id);
  const lacking = shown.filter((row) => missing(row).length > 0 && (isKept(row) || columns.some(({ key }) => said(row[key]) !== '')));
  const [first] = columns;
  return (
    <>
      <h4>{title}</h4>
      {shown.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                {columns.map(({ key, label, kind }) => (
                  <th key={key} scope="col" className={kind === 'text' && key === first?.key ? undefined : 'narrow'}>
                    {label}
                  </th>
                ))}
                {beside && <th scope="col">{t('rows_so_far')}</th>}
                <th scope="col">
                  <span className="visually-hidden">{t('rows_remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, i) => (
                <tr key={row.id}>
                  {columns.map((column) => (
                    <td key={column.key}>
                      <RowCell
                        column={column}
                        label={`${column.label}, ${title} ${String(i + 1)}`}
                        value={row[column.key]}
                        wrong={isWrong(column, row, drafts.get(row.id), isKept(row))}
                        onChange={(value) => {
                          put(changed(row, column.key, value));
                        }}
                      />
                    </td>
                  ))}
                  {beside && <td>{beside(row)}</td>}
                  <td>
                    <button
                      type="button"
                      className="plain"
                      aria-label={t('rows_remove_one', said(row[first?.key ?? '']))}
                      onClick={() => {
                        flushSync(() => {
                          takeOut(row.id);
                        });
                        back.current?.focus();
                      }}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="note error" role="alert">
        {error === '' ? '' : t(isKey(error) ? error : 'error_unknown')}
      </p>
      {lacking.map((row) => (
        <p key={row.id} className={isKept(row) ? 'note error' : 'note muted'} role="status">
          {t(
            isKept(row) ? 'error_row_lacks' : 'rows_wait',
            String(shown.indexOf(row) + 1),
            missing(row)
              .map(({ label }) => label)
              .join(', '),
          )}
        </p>
      ))}
      <p className="row">
        <button
          type="button"
          ref={adding}
          className="plain"
          onClick={() => {
            addRow(blank(columns));
          }}
        >
          + {add}
        </button>
        {taken && (
          <button
            type="button"
            ref={back}
            onClick={() => {
              adding.current?.focus();
              bringBack();
            }}
          >
            {t('rows_back')}
          </button>
        )}
      </p>
    </>
  );
}

/** An emptied cell of a row that needs it, or words where a number was refused. */
function isWrong({ key, kind, needed }: Column, row: Row, draft: Draft | undefined, kept: boolean): boolean {
  if (kept && needed === true && said(row[key]).trim() === '') return true;
  return draft !== undefined && draft.refused !== '' && kind === 'number' && typeof row[key] === 'string';
}

/** An emptied cell is no value. */
function changed(row: Row, key: string, value: unknown): Row {
  const others = Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
  return { ...others, id: row.id, ...(value !== undefined && { [key]: value }) };
}

function blank(columns: readonly Column[]): Row {
  const checks = columns.filter(({ kind }) => kind === 'check').map(({ key }) => [key, false] as const);
  return { id: crypto.randomUUID(), ...Object.fromEntries(checks) };
}
