import { uiLanguage } from '@/lib/i18n';
import { dayOf, daysBetween } from './days';

const DAY = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago a moment is, in the interface's language; both in ms since 1970. From one day on, nights are counted: so "yesterday" is meant. */
export function ago(moment: number, now: number, timeZone?: string): string {
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto', style: 'short' });
  if (now - moment >= DAY) return format.format(-daysBetween(dayOf(moment, timeZone), dayOf(now, timeZone)), 'day');
  for (const [unit, length] of UNITS) if (now - moment >= length) return format.format(-Math.floor((now - moment) / length), unit);
  return format.format(0, 'minute');
}

const SHOWN = 60;

/** The end of what stands before flagged words, from a word's beginning; only of the same line. */
export function lead(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const cut = line.slice(-SHOWN);
  return cut.length < line.length || text.length > line.length ? `…${cut.slice(cut.length < line.length ? cut.indexOf(' ') : 0)}` : cut;
}

/** The beginning of what stands after them, up to a word's end. */
export function trail(text: string): string {
  const line = text.split('\n')[0] ?? '';
  const cut = line.slice(0, SHOWN);
  return cut.length < line.length ? `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))}…` : cut;
}
