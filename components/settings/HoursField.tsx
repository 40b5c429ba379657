import { type ReactElement, useId, useState } from 'react';
import { t } from '@/lib/i18n';
import { DAYS, weekdayName } from './days';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useField } from './use-field';

type Day = { readonly from: string; readonly to: string } | null;
type Hours = Readonly<Record<(typeof DAYS)[number], Day>>;
const USUAL = { from: '09:00', to: '17:00' };

/** Working hours by weekday. A day off is a day without hours. */
export function HoursField({ value, onSave }: { readonly value: Hours; readonly onSave: SaveField }): ReactElement {
  const id = useId();
  const [hours, setHours] = useState<Hours>(value);
  const { error, saved, submit } = useField((next) => onSave('workingHours', next));
  const change = (day: (typeof DAYS)[number], next: Day, now: boolean): void => {
    const all = { ...hours, [day]: next };
    setHours(all);
    if (now) submit(all);
  };
  return (
    <fieldset className="field hours" aria-describedby={`${id}-note`}>
      <legend>{t('options_hours')}</legend>
      {DAYS.map((day) => {
        const of = hours[day];
        const name = weekdayName(Number(day));
        return (
          <div className="day" key={day}>
            <label>
              <input
                type="checkbox"
                checked={of !== null}
                onChange={(e) => {
                  change(day, e.target.checked ? USUAL : null, true);
                }}
              />{' '}
              {name}
            </label>
            {of === null ? (
              <span className="muted">{t('options_off')}</span>
            ) : (
              (['from', 'to'] as const).map((end) => (
                <label key={end}>
                  <span className="muted">{t(`options_${end}`)}</span>{' '}
                  <input
                    size={5}
                    value={of[end]}
                    aria-label={`${name}, ${t(`options_${end}`)}`}
                    onChange={(e) => {
                      change(day, { ...of, [end]: e.target.value }, false);
                    }}
                    onBlur={() => {
                      submit(hours);
                    }}
                  />
                </label>
              ))
            )}
          </div>
        );
      })}
      <FieldNote id={`${id}-note`} error={error} saved={saved} />
    </fieldset>
  );
}
