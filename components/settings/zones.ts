/** IANA zones that this browser knows. */
export const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

const bare = (text: string): string => text.trim().toLowerCase().replaceAll(' ', '_');
const CITIES: ReadonlyMap<string, string> = new Map(ZONES.map((zone) => [bare(zone.slice(zone.lastIndexOf('/') + 1)), zone]));

/** The zone of a city, or what was written when no zone is named after it. */
export function zoneFrom(text: string): string {
  return CITIES.get(bare(text)) ?? text;
}
