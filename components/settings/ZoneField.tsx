import type { ReactElement } from 'react';
import { type SaveField, TextField } from './TextField';
import { zoneFrom, ZONES } from './zones';

export interface ZoneFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: SaveField;
}

/** A time zone by its name, or by its city: "Moscow". */
export function ZoneField({ label, value, onSave }: ZoneFieldProps): ReactElement {
  return (
    <TextField
      field="timeZone"
      label={label}
      value={value}
      choices={ZONES}
      onSave={(field, next) => onSave(field, zoneFrom(String(next)))}
    />
  );
}
