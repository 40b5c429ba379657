import { type ReactElement, useEffect, useRef, useState } from 'react';
import { isKey, t, uiLanguage } from '@/lib/i18n';
import { dayOf, daysAfter, weekdayOf } from './days';

export interface SnoozeMenuProps {
  /** ms since 1970 */
  readonly now: number;
  /** In which the thread will wake; undefined: this computer's. */
  readonly timeZone: string | undefined;
  readonly onSnooze: (until: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Days to put a thread off to: tomorrow, Monday, a week from now, or any. Escape closes it. */
export function SnoozeMenu({ now, timeZone, onSnooze, onClose }: SnoozeMenuProps): ReactElement {
  const first = useRef<HTMLButtonElement>(null);
  const today = dayOf(now, timeZone);
  const [date, setDate] = useState(daysAfter(today, 1));
  const busy = useRef(false);
  const [error, setError] = useState('');
  useEffect(() => {
    first.current?.focus();
    first.current?.closest('.menu')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const choose = (until: string): void => {
    // Pressed twice, it is one wish.
    if (busy.current) return;
    busy.current = true;
    const done = onSnooze(until).finally(() => {
      busy.current = false;
    });
    done.then(
      (wrong) => {
        setError(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };
  const toMonday = 8 - weekdayOf(today);
  const days = [
    [t('snooze_tomorrow'), 1],
    // On a Sunday, Monday is tomorrow.
    ...(toMonday === 1 ? [] : ([[t('snooze_monday'), toMonday]] as const)),
    // On a Monday, next Monday is in a week.
    ...(toMonday === 7 ? [] : ([[t('snooze_week'), 7]] as const)),
  ] as const;
  return (
    <div
      className="menu days"
      role="group"
      aria-label={t('popup_snooze')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {days.map(([name, ahead], i) => (
        <button
          key={name}
          ref={i === 0 ? first : undefined}
          type="button"
          onClick={() => {
            choose(daysAfter(today, ahead));
          }}
        >
          <span>{name}</span> <span className="muted">{sayDay(daysAfter(today, ahead))}</span>
        </button>
      ))}
      <label>
        <span className="visually-hidden">{t('snooze_date')}</span>
        <input
          type="date"
          value={date}
          min={today}
          onChange={(event) => {
            setDate(event.target.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={date === ''}
        onClick={() => {
          choose(date);
        }}
      >
        {t('snooze_until')}
      </button>
      {error !== '' && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function sayDay(day: string): string {
  return new Date(day).toLocaleDateString(uiLanguage(), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
}
