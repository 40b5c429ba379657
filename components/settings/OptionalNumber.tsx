import type { ReactElement } from 'react';
import { TextField, type SaveField } from './TextField';

export interface OptionalNumberProps {
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  readonly onSave: SaveField;
}

/** A number that may be left open: saved as null when the field is empty. */
export function OptionalNumber({ field, label, value, onSave }: OptionalNumberProps): ReactElement {
  return (
    <TextField
      field={field}
      label={label}
      value={value === null ? '' : String(value)}
      onSave={(name, next) => onSave(name, next === '' ? null : Number(next))}
    />
  );
}
