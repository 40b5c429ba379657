import { type ReactElement, useId } from 'react';
import { DAYS, weekdayName } from './days';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useKept } from './use-kept';

export interface DaysFieldProps {
  readonly field: string;
  readonly label: string;
  /** ISO weekdays, "1" Monday … "7" Sunday. */
  readonly value: readonly string[];
  readonly onSave: SaveField;
}

/** Some days of the week, saved with every press. */
export function DaysField({ field, label, value, onSave }: DaysFieldProps): ReactElement {
  const id = useId();
  const { value: chosen, put, error, saved } = useKept(value, (next) => onSave(field, next));
  const toggle = (day: string): void => {
    put(DAYS.filter((other) => (other === day) !== chosen.includes(other)));
  };
  return (
    <fieldset className="field days" aria-describedby={`${id}-note`}>
      <legend>{label}</legend>
      {DAYS.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={() => {
              toggle(day);
            }}
          />{' '}
          {weekdayName(Number(day))}
        </label>
      ))}
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </fieldset>
  );
}
