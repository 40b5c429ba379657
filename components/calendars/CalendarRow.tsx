import type { ReactElement } from 'react';
import { sayDate } from '@/components/ui/dates';
import { t, tCount } from '@/lib/i18n';
import type { Calendar } from '@/lib/records/calendar';

export interface CalendarRowProps {
  readonly calendar: Calendar;
  readonly now: number;
  readonly onRemove: () => void;
}

/** Less known time than this, and slots may soon be offered where nothing is known. */
const SOON = 14 * 86_400_000;

/** One calendar that was read: how much, when, up to when; and the way to be rid of it. */
export function CalendarRow({ calendar, now, onRemove }: CalendarRowProps): ReactElement {
  const { name, importedAt, until, events, lost } = calendar;
  return (
    <li>
      <span>
        {name}{' '}
        <span className="muted">
          {tCount('calendars_events', events)}, {t('calendars_when', day(importedAt), day(until))}
        </span>
        {lost > 0 && <span className="error"> {tCount('calendars_lost', lost)}.</span>}
        {until - now < SOON && <span className="error"> {t('calendars_stale')}</span>}
      </span>
      <button type="button" aria-label={`${t('calendars_remove')}: ${name}`} onClick={onRemove}>
        {t('calendars_remove')}
      </button>
    </li>
  );
}

function day(moment: number): string {
  return sayDate(moment);
}
