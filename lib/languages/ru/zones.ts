import type { ZoneWords } from '@/lib/slots/heard-zone';

/** After «по», as a city or as its time; the short forms behind a time of day. */
const ZONES: readonly (readonly [zone: string, cities: string])[] = [
  ['Europe/Moscow', 'москве|московскому|питеру|мск'],
  ['Europe/Kaliningrad', 'калининграду|калининградскому'],
  ['Europe/Samara', 'самаре|самарскому'],
  ['Asia/Yekaterinburg', 'екатеринбургу|екатеринбургскому|уралу|уральскому|челябинску|перми|уфе'],
  ['Asia/Omsk', 'омску|омскому'],
  ['Asia/Novosibirsk', 'новосибирску|новосибирскому'],
  ['Asia/Krasnoyarsk', 'красноярску|красноярскому'],
  ['Asia/Vladivostok', 'владивостоку|владивостокскому'],
  ['Asia/Almaty', 'алматы|алма-ате|астане'],
  ['Europe/Minsk', 'минску|минскому'],
  ['Europe/Berlin', 'берлину|берлинскому|немецкому'],
  ['Asia/Tbilisi', 'тбилиси|тбилисскому'],
  ['Asia/Yerevan', 'еревану|ереванскому'],
  ['Europe/Belgrade', 'белграду|белградскому'],
  ['Europe/Istanbul', 'стамбулу|стамбульскому'],
];

const TIME = '(?:\\d|(?:утра|утром|дня|дн[её]м|вечера|вечером|обеда)(?!\\p{L}))';

// «по Москве» alone may be a delivery or a walk: a time stands before it, or «времени» behind.
export const zones: readonly ZoneWords[] = ZONES.map(([zone, cities]) => ({
  zone,
  pattern: new RegExp(
    `${TIME}[^.!?\\n]{0,14}(?<!\\p{L})по (?:${cities})(?!\\p{L})|(?<!\\p{L})по (?:${cities}) времени${zone === 'Europe/Moscow' ? '|\\d\\s?мск(?!\\p{L})' : ''}`,
    'iu',
  ),
}));
