import { onClock } from './clock';

/** Cities that a zone spells in an old way, without accents or not quite as people write them. */
const SPELT: Readonly<Partial<Record<string, string>>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  'Ho Chi Minh': 'Ho Chi Minh City',
  'Sao Paulo': 'São Paulo',
  'St Johns': 'St. John’s',
};

const NO_CITY = new Set(['UTC', 'GMT', 'UCT', 'Zulu', 'Universal', 'Greenwich']);

/**
 * How people call a zone, in English letters: its city, "Berlin" for "Europe/Berlin". A zone without a city is "UTC", or
 * "UTC-05:00" for "Etc/GMT+5", whose sign means the opposite of what one reads.
 */
export function cityOf(zone: string): string {
  const last = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (NO_CITY.has(last)) return 'UTC';
  if (zone.startsWith('Etc/') || !/^[A-Za-z]/.test(zone)) {
    const { offset } = onClock(0, zone);
    return offset === '+00:00' ? 'UTC' : `UTC${offset}`;
  }
  return SPELT[last] ?? last;
}
