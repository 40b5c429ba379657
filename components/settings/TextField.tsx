import { type ReactElement, useId } from 'react';
import { FieldNote } from './FieldNote';
import { useKept } from './use-kept';

/**
 * Saves one field, or one part of a field that has several; gives the message key of what is wrong, or nothing. It resolves
 * when what is shown is what is kept.
 */
export type SaveField = (field: string, value: unknown, part?: string) => Promise<string | undefined>;

export interface TextFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  /** What to write there. */
  readonly hint?: string;
  readonly choices?: readonly string[];
  readonly numeric?: boolean;
  readonly onSave: SaveField;
}

/** A line of text, saved when it is left. */
export function TextField({ field, label, value, hint, choices, numeric, onSave }: TextFieldProps): ReactElement {
  const id = useId();
  const { value: text, change, leave, error, saved } = useKept(value, (next) => onSave(field, next.trim()));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted">
          {hint}
        </p>
      )}
      <input
        id={id}
        value={text}
        list={choices && `${id}-choices`}
        inputMode={numeric === true ? 'decimal' : undefined}
        aria-invalid={error !== ''}
        aria-describedby={hint === undefined ? `${id}-note` : `${id}-hint ${id}-note`}
        onChange={(e) => {
          change(e.target.value);
        }}
        onBlur={leave}
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
