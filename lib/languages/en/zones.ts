import type { ZoneWords } from '@/lib/slots/heard-zone';

/** Behind a time of day, or before "time". CST, IST and BST are several zones each, and are left out. */
const ZONES: readonly (readonly [zone: string, short: string, cities: string])[] = [
  ['America/New_York', 'E[SD]?T', 'New York|Eastern|Boston|Toronto'],
  ['America/Los_Angeles', 'P[SD]?T', 'Pacific|Los Angeles|San Francisco|Seattle|California'],
  ['America/Chicago', 'CDT', 'Chicago|Central US'],
  ['America/Denver', 'MDT', 'Denver'],
  ['Europe/London', 'GMT', 'London|UK'],
  ['Europe/Dublin', 'IST(?= \\(Dublin)', 'Dublin|Irish'],
  ['Europe/Berlin', 'CES?T', 'Berlin|German|Central European|Vienna|Zurich|Munich|Hamburg'],
  ['Europe/Paris', '(?!)', 'Paris|French'],
  ['Europe/Madrid', '(?!)', 'Madrid|Spanish'],
  ['Europe/Athens', 'EES?T', 'Athens|Greek'],
  ['Europe/Kyiv', '(?!)', 'Kyiv|Kiev'],
  ['Europe/Moscow', 'MSK', 'Moscow'],
  ['Asia/Dubai', 'GST', 'Dubai'],
  ['Asia/Singapore', 'SGT', 'Singapore'],
  ['Asia/Tokyo', 'JST', 'Tokyo|Japan'],
  ['Australia/Sydney', 'AE[SD]T', 'Sydney|Melbourne'],
];

export const zones: readonly ZoneWords[] = ZONES.map(([zone, short, cities]) => ({
  zone,
  pattern: new RegExp(
    `\\d\\s?(?:[ap]\\.?m\\.?\\s?)?\\(?(?:${short})(?![\\p{L}])|(?<![\\p{L}])(?:${cities})(?:['’]s)? time(?![\\p{L}])`,
    'u',
  ),
}));
