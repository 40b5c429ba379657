import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useField } from './use-field';

export interface LinesFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onSave: SaveField;
}

/** A list, one entry a line, saved when it is left. */
export function LinesField({ field, label, hint, value, onSave }: LinesFieldProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(value.join('\n'));
  const { error, saved, submit } = useField((next) => onSave(field, next));
  const lines = text
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-hint ${id}-note`}
        onChange={(e) => {
          setText(e.target.value);
        }}
        onBlur={() => {
          if (lines.join('\n') !== value.join('\n') || error) submit(lines);
        }}
      />
      <p id={`${id}-hint`} className="note muted">
        {hint}
      </p>
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
