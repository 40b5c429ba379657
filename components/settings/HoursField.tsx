import { type ReactElement, useId } from 'react';
import { t } from '@/lib/i18n';
import { clockFrom } from './clock';
import { DAYS, weekdayName } from './days';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useKept } from './use-kept';

type Day = { readonly from: string; readonly to: string } | null;
type Hours = Readonly<Record<(typeof DAYS)[number], Day>>;
const USUAL = { from: '09:00', to: '17:00' };
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Working hours by weekday. A day off is a day without hours. Each day is saved by itself. */
export function HoursField({ value, onSave }: { readonly value: Hours; readonly onSave: SaveField }): ReactElement {
  return (
    <fieldset className="field hours">
      <legend>{t('options_hours')}</legend>
      {DAYS.map((day) => (
        <DayRow key={day} day={day} kept={value[day]} onSave={onSave} />
      ))}
    </fieldset>
  );
}

/** Whether this end of a refused day is what is wrong with it. */
function isWrong(day: NonNullable<Day>, end: 'from' | 'to'): boolean {
  if (!CLOCK.test(day[end])) return true;
  return CLOCK.test(day.from) && CLOCK.test(day.to) && day.from >= day.to;
}

interface DayRowProps {
  readonly day: (typeof DAYS)[number];
  readonly kept: Day;
  readonly onSave: SaveField;
}

function DayRow({ day, kept, onSave }: DayRowProps): ReactElement {
  const id = useId();
  const { value, change, put, leave, error, saved } = useKept<Day>(kept, (next) =>
    onSave('workingHours', next && { from: clockFrom(next.from), to: clockFrom(next.to) }, day),
  );
  const name = weekdayName(Number(day));
  return (
    <div className="day">
      <label>
        <input
          type="checkbox"
          checked={value !== null}
          aria-describedby={id}
          onChange={(event) => {
            put(event.target.checked ? USUAL : null);
          }}
        />{' '}
        {name}
      </label>
      {value === null ? (
        <span className="muted">{t('options_off')}</span>
      ) : (
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span className="muted">{t(`options_${end}`)}</span>{' '}
            <input
              size={5}
              value={value[end]}
              aria-label={`${name}, ${t(`options_${end}`)}`}
              aria-invalid={error !== '' && isWrong(value, end)}
              aria-describedby={id}
              onChange={(event) => {
                change({ ...value, [end]: event.target.value });
              }}
              onBlur={leave}
            />
          </label>
        ))
      )}
      <FieldNote id={id} error={error} saved={saved} />
    </div>
  );
}
