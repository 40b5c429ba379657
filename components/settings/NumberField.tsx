import type { ReactElement } from 'react';
import { numberFrom } from './number';
import { type SaveField, TextField } from './TextField';

export interface NumberFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: number;
  readonly onSave: SaveField;
}

/** A number, saved when it is left; what is none is refused, and so is nothing. */
export function NumberField({ field, label, value, onSave }: NumberFieldProps): ReactElement {
  return (
    <TextField field={field} label={label} value={String(value)} numeric onSave={(name, next) => onSave(name, numberFrom(String(next)))} />
  );
}
