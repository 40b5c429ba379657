import { uiLanguage } from '@/lib/i18n';

/** ISO weekdays as the settings keep them. */
export const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** 1 Monday … 7 Sunday; 1 January 2024 was a Monday. */
export function weekdayName(day: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
