import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { numberFrom } from '@/components/settings/number';
import { useClosing } from '@/components/settings/use-kept';
import { isKey, t } from '@/lib/i18n';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'check';
  /** A row without it is not saved. */
  readonly needed?: boolean;
}
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export interface RowsEditorProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What else is known of a row, for the last column. */
  readonly beside?: (row: Row) => ReactElement | undefined;
  readonly add: string;
  /** Saves all rows; gives the message key of what is wrong, or nothing. */
  readonly onSave: (rows: readonly Row[]) => Promise<string | undefined>;
}

/**
 * A small table that is edited in place: each cell is saved when it is left, a new row once it has what it needs. A row that
 * was taken out can be brought back.
 */
export function RowsEditor({ title, columns, rows, beside, add, onSave }: RowsEditorProps): ReactElement {
  const [edited, setEdited] = useState(rows);
  const [error, setError] = useState('');
  /** Rows as they were before one was taken out. */
  const [before, setBefore] = useState<readonly Row[]>();
  const back = useRef<HTMLButtonElement>(null);
  const addRow = useRef<HTMLButtonElement>(null);
  const [first] = columns;
  const missing = (row: Row): readonly Column[] => columns.filter(({ key, needed }) => needed === true && said(row[key]).trim() === '');
  const isKept = (row: Row): boolean => rows.some(({ id }) => id === row.id);
  const waiting = edited.find((row) => !isKept(row) && missing(row).length > 0 && columns.some(({ key }) => said(row[key]).trim() !== ''));
  const save = (next: readonly Row[]): void => {
    // What was kept is not thrown away by an emptied cell: that is what the button is for.
    if (next.some((row) => isKept(row) && missing(row).length > 0)) {
      setError(t('error_row_lacks'));
      return;
    }
    onSave(next.filter((row) => missing(row).length === 0)).then(
      (wrong) => {
        setError(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };
  const put = (id: string, key: string, value: unknown): readonly Row[] => {
    setBefore(undefined);
    const next = edited.map((row) => (row.id === id ? without({ ...row, [key]: value }, key, value) : row));
    setEdited(next);
    return next;
  };
  return (
    <>
      <h4>{title}</h4>
      {edited.length > 0 && (
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
              {edited.map((row, i) => (
                <tr key={row.id}>
                  {columns.map((column) => (
                    <td key={column.key}>
                      <Cell
                        column={column}
                        label={`${column.label}, ${title} ${String(i + 1)}`}
                        value={row[column.key]}
                        onChange={(value) => put(row.id, column.key, value)}
                        onLeave={save}
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
                        const next = edited.filter(({ id }) => id !== row.id);
                        flushSync(() => {
                          setBefore(edited);
                          setEdited(next);
                        });
                        back.current?.focus();
                        save(next);
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
        {error}
      </p>
      {waiting && (
        <p className="note muted" role="status">
          {t(
            'rows_wait',
            missing(waiting)
              .map(({ label }) => label)
              .join(', '),
          )}
        </p>
      )}
      <p className="row">
        <button
          type="button"
          ref={addRow}
          className="plain"
          onClick={() => {
            setBefore(undefined);
            setEdited([...edited, blank(columns)]);
          }}
        >
          + {add}
        </button>
        {before && (
          <button
            type="button"
            ref={back}
            onClick={() => {
              setBefore(undefined);
              setEdited(before);
              addRow.current?.focus();
              save(before);
            }}
          >
            {t('rows_back')}
          </button>
        )}
      </p>
    </>
  );
}

interface CellProps {
  readonly column: Column;
  readonly label: string;
  readonly value: unknown;
  /** Gives all rows as they are then. */
  readonly onChange: (value: unknown) => readonly Row[];
  readonly onLeave: (rows: readonly Row[]) => void;
}

function Cell({ column: { kind }, label, value, onChange, onLeave }: CellProps): ReactElement {
  const [text, setText] = useState(() => said(value));
  const leave = (): void => {
    if (kind === 'check') return;
    const typed = text.trim();
    const meant = typed === '' ? undefined : kind === 'number' ? numberFrom(typed) : typed;
    setText(said(meant));
    if (meant !== value) onLeave(onChange(meant));
  };
  useClosing(leave);
  if (kind === 'check')
    return (
      <input
        type="checkbox"
        aria-label={label}
        checked={value === true}
        onChange={(event) => {
          onLeave(onChange(event.target.checked));
        }}
      />
    );
  return (
    <input
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      aria-label={label}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onBlur={leave}
    />
  );
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function blank(columns: readonly Column[]): Row {
  const checks = columns.filter(({ kind }) => kind === 'check').map(({ key }) => [key, false] as const);
  return { id: crypto.randomUUID(), ...Object.fromEntries(checks) };
}

/** An emptied cell is no value. */
function without(row: Row, key: string, value: unknown): Row {
  if (value === undefined) Reflect.deleteProperty(row, key);
  return row;
}
