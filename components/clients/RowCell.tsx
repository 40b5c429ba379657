import type { ReactElement } from 'react';
import { numberFrom } from '@/components/settings/number';
import { useKept } from '@/components/settings/use-kept';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'check';
  /** A row without it is not saved. */
  readonly needed?: boolean;
}

export interface RowCellProps {
  readonly column: Column;
  readonly label: string;
  readonly value: unknown;
  readonly wrong: boolean;
  /** The cell was left with another value; undefined: it was emptied. */
  readonly onChange: (value: unknown) => void;
}

/** One cell of a table that is edited in place. */
export function RowCell({ column: { kind }, label, value, wrong, onChange }: RowCellProps): ReactElement {
  const text = useKept(said(value), (typed) => {
    const bare = typed.trim();
    onChange(bare === '' ? undefined : kind === 'number' ? numberFrom(bare) : bare);
    return Promise.resolve(undefined);
  });
  if (kind === 'check')
    return (
      <input
        type="checkbox"
        aria-label={label}
        checked={value === true}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
    );
  return (
    <input
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      aria-label={label}
      aria-invalid={wrong}
      value={text.value}
      onChange={(event) => {
        text.change(event.target.value);
      }}
      onBlur={text.leave}
    />
  );
}

/** A value as it stands in a cell. */
export function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
