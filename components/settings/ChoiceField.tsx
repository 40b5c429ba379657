import { type ReactElement, useId } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useKept } from './use-kept';

export interface ChoiceFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  /** Value and words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onSave: SaveField;
}

/** One of a few, saved when it is chosen. */
export function ChoiceField({ field, label, value, choices, onSave }: ChoiceFieldProps): ReactElement {
  const id = useId();
  const { value: chosen, put, error, saved } = useKept(value, (next) => onSave(field, next));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          put(event.target.value);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </div>
  );
}
