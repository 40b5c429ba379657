import type { SlotParts, SlotWords } from '@/lib/slots/words';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function slot({ weekday, day, month, time, theirs, city }: SlotParts): string {
  const said = `${WEEKDAYS[weekday - 1] ?? ''} ${day} ${MONTHS[month - 1] ?? ''} at ${time}`;
  if (!theirs || city === undefined) return said;
  const there = theirs.sameDay ? theirs.time : `${WEEKDAYS[theirs.weekday - 1] ?? ''} ${theirs.time}`;
  return `${said} ${city} time (${there} in ${theirs.city})`;
}

export const slots: SlotWords = {
  slot,
  offer: (first, second) => `I can offer ${first} or ${second}. Which suits you better?`,
  offerOne: (only) => `I can offer ${only}. Does that suit you?`,
};
