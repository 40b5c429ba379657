import type { ReactElement } from 'react';
import { numberFrom } from './number';
import { TextField, type SaveField } from './TextField';

export interface OptionalNumberProps {
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  readonly onSave: SaveField;
}

/** A number that may be left open: saved as null when the field is empty; what is no number is refused. */
export function OptionalNumber({ field, label, value, onSave }: OptionalNumberProps): ReactElement {
  const save: SaveField = (name, next) => onSave(name, next === '' ? null : numberFrom(String(next)));
  return <TextField field={field} label={label} value={value === null ? '' : String(value)} numeric onSave={save} />;
}
