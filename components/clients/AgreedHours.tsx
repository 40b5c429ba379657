import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useKept } from '@/components/settings/use-kept';
import { t, uiLanguage } from '@/lib/i18n';
import type { Agreement } from '@/lib/records/agreement';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** A Monday, to name weekdays by. */
const MONDAY = Date.UTC(2024, 0, 1);

type Hours = NonNullable<Agreement['hours']>;
type Meetings = NonNullable<Agreement['meetings']>;
const NONE: Meetings = { count: 0, per: 'week' };

/** When the client may expect an answer, and how often the two meet. No days: nothing was agreed on it. */
export function AgreedHours({
  agreement,
  onSave,
}: {
  readonly agreement: Pick<Agreement, 'hours' | 'meetings'>;
  readonly onSave: SaveField;
}): ReactElement {
  const id = useId();
  /** What stands there while nothing is agreed. */
  const [blank, setBlank] = useState<Hours>({ days: [], from: '09:00', to: '18:00' });
  const forHours = useKept<Hours>(agreement.hours ?? blank, (next) => {
    setBlank({ ...next, days: [] });
    return onSave('hours', next.days.length === 0 ? null : next);
  });
  const forMeetings = useKept<Meetings>(agreement.meetings ?? NONE, (next) => onSave('meetings', next.count === 0 ? null : next));
  const hours = forHours.value;
  const meetings = forMeetings.value;
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
                  forHours.put({ ...hours, days: DAYS.filter((one) => (one === day ? event.target.checked : hours.days.includes(one))) });
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
                  forHours.change({ ...hours, [end]: event.target.value });
                }}
                onBlur={forHours.leave}
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
              forMeetings.change({ ...meetings, count: Number(event.target.value) });
            }}
            onBlur={forMeetings.leave}
          />
          <select
            aria-label={t('agreement_meetings_per')}
            value={meetings.per}
            onChange={(event) => {
              forMeetings.put({ ...meetings, per: event.target.value === 'month' ? 'month' : 'week' });
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
