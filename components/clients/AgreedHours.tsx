import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useField } from '@/components/settings/use-field';
import { t, uiLanguage } from '@/lib/i18n';
import type { Agreement } from '@/lib/records/agreement';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** A Monday, to name weekdays by. */
const MONDAY = Date.UTC(2024, 0, 1);

/** When the client may expect an answer, and how often the two meet. No days: nothing was agreed on it. */
export function AgreedHours({
  agreement,
  onSave,
}: {
  readonly agreement: Pick<Agreement, 'hours' | 'meetings'>;
  readonly onSave: SaveField;
}): ReactElement {
  const id = useId();
  const [hours, setHours] = useState(agreement.hours ?? { days: [], from: '09:00', to: '18:00' });
  const [meetings, setMeetings] = useState(agreement.meetings ?? { count: 0, per: 'week' as const });
  const forHours = useField((value) => onSave('hours', value));
  const forMeetings = useField((value) => onSave('meetings', value));
  const put = (next: typeof hours): void => {
    setHours(next);
    forHours.submit(next.days.length === 0 ? null : next);
  };
  const meet = (next: { count: number; per: 'week' | 'month' }): void => {
    setMeetings(next);
    forMeetings.submit(next.count === 0 ? null : next);
  };
  return (
    <>
      <fieldset className="field">
        <legend>{t('agreement_hours')}</legend>
        <p className="row">
          {DAYS.map((day, i) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={hours.days.includes(day)}
                onChange={(event) => {
                  put({ ...hours, days: DAYS.filter((one) => (one === day ? event.target.checked : hours.days.includes(one))) });
                }}
              />{' '}
              {new Date(MONDAY + i * 86_400_000).toLocaleDateString(uiLanguage(), { weekday: 'short', timeZone: 'UTC' })}
            </label>
          ))}
          <span className="times">
            {(['from', 'to'] as const).map((end) => (
              <input
                key={end}
                type="time"
                aria-label={t(end === 'from' ? 'agreement_hours_from' : 'agreement_hours_to')}
                value={hours[end]}
                onChange={(event) => {
                  put({ ...hours, [end]: event.target.value });
                }}
              />
            ))}
          </span>
        </p>
        <FieldNote id={`${id}-h`} error={forHours.error} saved={forHours.saved} />
      </fieldset>
      <fieldset className="field">
        <legend>{t('agreement_meetings')}</legend>
        <p className="row">
          <input
            type="number"
            min={0}
            max={99}
            className="narrow"
            aria-label={t('agreement_meetings_count')}
            value={meetings.count}
            onChange={(event) => {
              meet({ ...meetings, count: Number(event.target.value) });
            }}
          />
          <select
            aria-label={t('agreement_meetings_per')}
            value={meetings.per}
            onChange={(event) => {
              meet({ ...meetings, per: event.target.value === 'month' ? 'month' : 'week' });
            }}
          >
            <option value="week">{t('agreement_per_week')}</option>
            <option value="month">{t('agreement_per_month')}</option>
          </select>
        </p>
        <FieldNote id={`${id}-m`} error={forMeetings.error} saved={forMeetings.saved} />
      </fieldset>
    </>
  );
}
