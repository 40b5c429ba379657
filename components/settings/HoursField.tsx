import { type ReactElement, useId, useState } from 'react';
import { t } from '@/lib/i18n';
import { clockFrom } from './clock';
import { DAYS, weekdayName } from './days';
import { FieldNote } from './FieldNote';
import type { SaveField } from './TextField';
import { useField } from './use-field';

type Day = { readonly from: string; readonly to: string } | null;
type Hours = Readonly<Record<(typeof DAYS)[number], Day>>;
const USUAL = { from: '09:00', to: '17:00' };
const CLOCK = /^\d\d:\d\d$/;

/** Working hours by weekday. A day off is a day without hours. What another window saves shows here, day by day. */
export function HoursField({ value, onSave }: { readonly value: Hours; readonly onSave: SaveField }): ReactElement {
  const id = useId();
  /** Days that were changed here and are not kept yet, or were refused. */
  const [typed, setTyped] = useState<Partial<Hours>>({});
  const { error, saved, submit } = useField((next) =>
    onSave('workingHours', next).then((wrong) => {
      if (wrong === undefined) setTyped({});
      return wrong;
    }),
  );
  const hours: Hours = { ...value, ...typed };
  const change = (day: (typeof DAYS)[number], next: Day, now: boolean): void => {
    const all = { ...typed, [day]: next };
    setTyped(all);
    if (now) submit({ ...value, ...all });
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
                    aria-invalid={error !== '' && (!CLOCK.test(of[end]) || of.from >= of.to)}
                    onChange={(e) => {
                      change(day, { ...of, [end]: e.target.value }, false);
                    }}
                    onBlur={() => {
                      if (typed[day] !== undefined || error !== '') change(day, { ...of, [end]: clockFrom(of[end]) }, true);
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
