import type { Half, SlotParts, SlotWords } from '@/lib/slots/words';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * "Tuesday 24 November at 10:00", with both clocks "… at 10:00 Berlin time (04:00 in New York)". Month in letters and
 * 24 hours, so that it reads the same on both sides of the Atlantic.
 */
function slot({ weekday, day, month, time, theirs, city }: SlotParts): string {
  const said = `${weekdayName(weekday)} ${day} ${MONTHS[month - 1] ?? ''} at ${time}`;
  if (!theirs || city === undefined) return said;
  const there = theirs.sameDay ? theirs.time : `${weekdayName(theirs.weekday)} ${theirs.time}`;
  return `${said} ${isClock(city) ? city : `${city} time`} (${there} ${isClock(theirs.city) ? theirs.city : `in ${theirs.city}`})`;
}

function half({ weekday, day, month }: SlotParts, part: Half): string {
  return `the ${part} of ${weekdayName(weekday)} ${day} ${MONTHS[month - 1] ?? ''}`;
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** "UTC" names a clock already; nobody lives in it. */
function isClock(city: string): boolean {
  return city.startsWith('UTC');
}

export const slots: SlotWords = {
  slot,
  half,
  day: ({ weekday, day, month }) => `${weekdayName(weekday)} ${day} ${MONTHS[month - 1] ?? ''}`,
  offer: (first, second) => `I can offer ${first} or ${second}. Which suits you better?`,
  offerOne: (only) => `I can offer ${only}. Does that suit you?`,
  confirm: (taken) => `${taken} it is. I have it in my calendar and will send you an invitation.`,
  meeting: 'Call',
  pickBy: (parts, count) => `I’m holding ${count > 1 ? 'both' : 'it'} until ${slot(parts)}.`,
};
