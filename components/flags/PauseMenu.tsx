import { type FocusEvent, type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { t, uiLanguage } from '@/lib/i18n';
import { PauseIcon } from '../ui/icons';

export interface PauseMenuProps {
  /** Host of the page in front, when Firmly works there. */
  readonly host: string | undefined;
  readonly onPause: (what: 'site' | 'hour') => void;
}

/** Quiet for a while: on this site, or everywhere for an hour. */
export function PauseMenu({ host, onPause }: PauseMenuProps): ReactElement {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      const menu = box.current;
      if (menu?.open === true && !menu.contains(event.target as Node)) menu.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.stopPropagation();
    event.preventDefault();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLDetailsElement>): void => {
    const to = event.relatedTarget;
    if (to !== null && !event.currentTarget.contains(to)) event.currentTarget.open = false;
  };
  return (
    <details className="pause" ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary aria-label={t('pause_title')} title={t('pause_title')}>
        <PauseIcon />
      </summary>
      <div className="menu" role="group" aria-label={t('pause_title')}>
        <button
          type="button"
          onClick={() => {
            onPause('hour');
          }}
        >
          {t('pause_hour')}
        </button>
        {host !== undefined && (
          <button
            type="button"
            onClick={() => {
              onPause('site');
            }}
          >
            {t('pause_site', host)}
          </button>
        )}
      </div>
    </details>
  );
}

export interface PausedLineProps {
  readonly host: string | undefined;
  /** ms since 1970; 0 when the pause is this site's. */
  readonly until: number;
  readonly onResume: () => void;
}

/** Says that Firmly is quiet, and ends that. */
export function PausedLine({ host = '', until, onResume }: PausedLineProps): ReactElement {
  const clock = new Date(until).toLocaleTimeString(uiLanguage(), { hour: '2-digit', minute: '2-digit' });
  return (
    <p className="paused">
      <PauseIcon />
      <span>{until > 0 ? t('paused_until', clock) : t('paused_site', host)}</span>
      <button type="button" onClick={onResume}>
        {t('pause_resume')}
      </button>
    </p>
  );
}
