import type { SummaryWords } from '@/lib/clients/summary';

const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const FROM = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'];
const TO = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'];
const of = (names: readonly string[], day: number | undefined): string => names[(day ?? 0) - 1] ?? '';
const plural = new Intl.PluralRules('ru');
const FORMS: Readonly<Record<string, 0 | 1 | 2>> = { one: 0, few: 1, many: 2, other: 2 };
const count = (n: number, ...forms: readonly [string, string, string]): string => `${String(n)} ${forms[FORMS[plural.select(n)] ?? 2]}`;

function dayRange(days: readonly number[]): string {
  const inRow = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);
  return inRow ? `с ${of(FROM, days[0])} по ${of(TO, days.at(-1))}` : days.map((day) => of(DAYS, day)).join(', ');
}

const inHours = (n: number): string => count(n, 'часа', 'часов', 'часов');

export const summary: SummaryWords = {
  intro: (project) => `Чтобы мы одинаково понимали договорённости, свожу их в одном письме. Проект: ${project}.`,
  included: 'Входит в работу:',
  excluded: 'Не входит:',
  terms: 'Как работаем:',
  itsRounds: (n) => count(n, 'круг правок', 'круга правок', 'кругов правок'),
  rounds: (n) =>
    n === 0
      ? 'Правки оплачиваются отдельно'
      : `${count(n, 'круг правок', 'круга правок', 'кругов правок')} на каждый пункт, если не указано иное`,
  response: (hours) => `Отвечаю в течение ${inHours(hours)} в рабочие дни`,
  hours: (days, from, to) => `Рабочее время: ${dayRange(days)}, ${from}–${to}`,
  meetings: (n, per) =>
    n === 0 ? 'Встречи не запланированы' : `${count(n, 'встреча', 'встречи', 'встреч')} в ${per === 'week' ? 'неделю' : 'месяц'}`,
  deposit: (what) => `Предоплата: ${what}`,
  payment: (days) =>
    days === 0 ? 'Счета оплачиваются при получении' : `Счета оплачиваются в течение ${count(days, 'дня', 'дней', 'дней')}`,
  decision: (what, day) => `Решить до ${day}: ${what}`,
  outro:
    'Всё верно и ничего не упущено? Достаточно короткого «подтверждаю»; если что-то не так, <напишите|напиши>, пожалуйста, что именно.',
};
