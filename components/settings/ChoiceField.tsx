import { type ReactElement, useId } from 'react';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useField } from './use-field';
import { useShown } from './use-shown';

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
  const [chosen, setChosen] = useShown(value);
  const { error, saved, submit } = useField((next) => onSave(field, next));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setChosen(event.target.value);
          submit(event.target.value);
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
