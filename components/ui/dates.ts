import { uiLanguage } from '@/lib/i18n';

/** "30 Nov", «30 нояб.»; with the year when it is not this one. `at` in ms since 1970, said in the browser's zone or in the one given. */
export function sayDate(at: number, month: 'short' | 'long' = 'short', now = Date.now(), timeZone?: string): string {
  const thisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return said(at, { day: 'numeric', month, ...(!thisYear && { year: 'numeric' }), ...(timeZone && { timeZone }) });
}

/** As `sayDate`, with hour and minute. */
export function sayMoment(at: number, now = Date.now(), timeZone?: string): string {
  const thisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return said(at, {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...(!thisYear && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
  });
}

/** "November 2026", «ноябрь 2026». */
export function sayMonth(at: number): string {
  return said(at, { month: 'long', year: 'numeric' });
}

/** Russian sets «г.» after a year, which stands in the way of a full stop and of a heading. */
function said(at: number, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(uiLanguage(), options).formatToParts(at);
  return parts
    .map(({ type, value }) => (type === 'literal' ? value.replace(/\sг\./u, '') : value))
    .join('')
    .trim();
}
