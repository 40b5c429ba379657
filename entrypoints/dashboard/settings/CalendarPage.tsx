import type { ReactElement } from 'react';
import './settings.css';
import { t } from '@/lib/i18n';
import { Loading } from '../Loading';
import { CalendarPart } from './CalendarPart';
import { OffersPart } from './OffersPart';
import { useSettings } from './use-settings';

/** When the user is busy, and what became of the times they offered. */
export function CalendarPage(): ReactElement {
  const { settings } = useSettings();
  return (
    <>
      <h2>{t('nav_calendar')}</h2>
      {settings ? (
        <div className="stack">
          <OffersPart settings={settings} />
          <CalendarPart settings={settings} />
          <p className="muted">
            {t('calendar_hours_hint')} <a href="#settings">{t('nav_settings')}</a>
          </p>
        </div>
      ) : (
        <Loading />
      )}
    </>
  );
}
