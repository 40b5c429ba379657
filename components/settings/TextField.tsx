import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from './FieldNote';
import { useField } from './use-field';

/** Saves one field; gives the message key of what is wrong, or nothing. */
export type SaveField = (field: string, value: unknown) => Promise<string | undefined>;

export interface TextFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly string[];
  readonly onSave: SaveField;
}

/** A line of text, saved when it is left. */
export function TextField({ field, label, value, choices, onSave }: TextFieldProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(value);
  const { error, saved, submit } = useField((next) => onSave(field, next));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        list={choices && `${id}-choices`}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-note`}
        onChange={(e) => {
          setText(e.target.value);
        }}
        onBlur={() => {
          if (text !== value || error) submit(text.trim());
        }}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
