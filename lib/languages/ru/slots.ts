import type { Half, SlotParts, SlotWords } from '@/lib/slots/words';
import { BY_CITY } from './cities';

/** With the preposition, in the accusative: «во вторник», «в среду». */
const ON_WEEKDAY = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];
/** In the genitive, after «до». */
const UNTIL_WEEKDAY = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'];
const OF_MONTH = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** «во вторник, 24 ноября, в 10:00», with both clocks «… в 10:00 по Берлину (04:00 по Нью-Йорку)». */
function slot({ weekday, day, month, time, theirs, city }: SlotParts): string {
  const said = `${onWeekday(weekday)}, ${day} ${OF_MONTH[month - 1] ?? ''}, в ${time}`;
  if (!theirs || city === undefined) return said;
  const there = theirs.sameDay ? theirs.time : `${onWeekday(theirs.weekday)} в ${theirs.time}`;
  return `${said} по ${city} (${there} по ${theirs.city})`;
}

function half({ weekday, day, month }: SlotParts, part: Half): string {
  return `${onWeekday(weekday)}, ${day} ${OF_MONTH[month - 1] ?? ''}, ${part === 'morning' ? 'в первой' : 'во второй'} половине дня`;
}

/** «до среды, 25 ноября, 12:00», with both clocks «… 12:00 по Берлину (06:00 по Нью-Йорку)». */
function until({ weekday, day, month, time, theirs, city }: SlotParts): string {
  const said = `до ${UNTIL_WEEKDAY[weekday - 1] ?? ''}, ${day} ${OF_MONTH[month - 1] ?? ''}, ${time}`;
  if (!theirs || city === undefined) return said;
  const there = theirs.sameDay ? theirs.time : `${onWeekday(theirs.weekday)} в ${theirs.time}`;
  return `${said} по ${city} (${there} по ${theirs.city})`;
}

function onWeekday(weekday: number): string {
  return ON_WEEKDAY[weekday - 1] ?? '';
}

/** What stands after «по»: the city in the dative, or its zone's time when we do not know the city's Russian name. */
function city(english: string): string {
  return BY_CITY[english] ?? (english.startsWith('UTC') ? english : `времени ${english}`);
}

export const slots: SlotWords = {
  slot,
  half,
  day: ({ day, month }) => `${day} ${OF_MONTH[month - 1] ?? ''}`,
  city,
  offer: (first, second) => `У меня есть время ${first} или ${second}. Что <вам|тебе> удобнее?`,
  offerOne: (only) => `У меня есть время ${only}. <Вам|Тебе> подходит?`,
  confirm: (taken) => `Договорились: ${taken}. Время в календаре, приглашение пришлю.`,
  meeting: 'Созвон',
  pickBy: (parts, count) => `Держу ${count > 1 ? 'оба варианта' : 'это время'} ${until(parts)}.`,
};
