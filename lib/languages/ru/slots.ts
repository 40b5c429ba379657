import type { SlotParts, SlotWords } from '@/lib/slots/words';

/** With their preposition, in the accusative: «во вторник», «в среду». */
const ON_WEEKDAY = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];
const OF_MONTH = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

function slot({ weekday, day, month, time, theirs, city }: SlotParts): string {
  const said = `${ON_WEEKDAY[weekday - 1] ?? ''}, ${day} ${OF_MONTH[month - 1] ?? ''}, в ${time}`;
  if (!theirs || city === undefined) return said;
  const there = theirs.sameDay ? theirs.time : `${ON_WEEKDAY[theirs.weekday - 1] ?? ''}, ${theirs.time}`;
  return `${said} (${city}; у вас — ${there})`;
}

export const slots: SlotWords = {
  slot,
  offer: (first, second) => `Могу предложить встречу ${first}, или ${second}. Что вам удобнее?`,
  offerOne: (only) => `Могу предложить встречу ${only}. Вам подходит?`,
};
