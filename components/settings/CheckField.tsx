import { type ReactElement, useId } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useKept } from './use-kept';

export interface CheckFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: boolean;
  readonly onSave: SaveField;
}

/** Yes or no, shown at once and saved with the press. */
export function CheckField({ field, label, value, onSave }: CheckFieldProps): ReactElement {
  const id = useId();
  const { value: checked, put, error, saved } = useKept(value, (next) => onSave(field, next));
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            put(event.target.checked);
          }}
        />
        {label}
      </label>
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
