import { type ReactElement, useEffect, useRef, useState } from 'react';
import { isKey, t, uiLanguage } from '@/lib/i18n';

export interface SnoozeMenuProps {
  /** ms since 1970 */
  readonly now: number;
  readonly onSnooze: (until: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

const DAY = 86_400_000;

/** Days to put a thread off to: tomorrow, Monday, a week from now, or any. Escape closes it. */
export function SnoozeMenu({ now, onSnooze, onClose }: SnoozeMenuProps): ReactElement {
  const first = useRef<HTMLButtonElement>(null);
  const [date, setDate] = useState(isoDay(now + DAY));
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
  const toMonday = (8 - (new Date(now).getDay() || 7)) % 7 || 7;
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
            choose(isoDay(now + ahead * DAY));
          }}
        >
          <span>{name}</span> <span className="muted">{weekday(now + ahead * DAY)}</span>
        </button>
      ))}
      <label>
        <span className="visually-hidden">{t('snooze_date')}</span>
        <input
          type="date"
          value={date}
          min={isoDay(now)}
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

/** The day of a moment by this computer's clock, as ISO writes it. */
function isoDay(moment: number): string {
  const day = new Date(moment);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function weekday(moment: number): string {
  return new Date(moment).toLocaleDateString(uiLanguage(), { weekday: 'short', day: 'numeric', month: 'short' });
}
