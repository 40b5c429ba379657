import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useField } from './use-field';

export interface NumberFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: number;
  readonly onSave: SaveField;
}

/** A number, saved when it is left. */
export function NumberField({ field, label, value, onSave }: NumberFieldProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(String(value));
  const { error, saved, submit } = useField((next) => onSave(field, next));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        value={text}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-note`}
        onChange={(e) => {
          setText(e.target.value);
        }}
        onBlur={() => {
          if (text !== String(value) || error) submit(text.trim() === '' ? undefined : Number(text));
        }}
      />
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
