import { type ReactElement, useId } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useKept } from './use-kept';

export interface AreaFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onSave: SaveField;
}

/** Several lines of text, saved when they are left. */
export function AreaField({ field, label, hint, value, onSave }: AreaFieldProps): ReactElement {
  const id = useId();
  const { value: text, change, leave, error, saved } = useKept(value, (next) => onSave(field, next));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-invalid={error !== ''}
        aria-describedby={hint === undefined ? `${id}-note` : `${id}-hint ${id}-note`}
        onChange={(event) => {
          change(event.target.value);
        }}
        onBlur={leave}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note muted">
          {hint}
        </p>
      )}
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
