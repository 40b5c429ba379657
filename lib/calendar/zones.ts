import ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import { knownZone, onClock } from '@/lib/slots/clock';
import { wallOf } from './wall';
import { WINDOWS_ZONES } from './windows-zones';

/** A place's clock: what it shows at a moment (ms since 1970), and the moment at which it shows a time. */
export interface Zone {
  /** A time that is skipped comes out later, one that is shown twice is meant the first time. */
  momentOf(wall: Temporal.PlainDateTime): number;
  wallAt(moment: number): Temporal.PlainDateTime;
}

/** Finds zones for one file. */
export interface ZoneFinder {
  /** For what has no zone: dates and floating times. */
  readonly home: Zone;
  readonly utc: Zone;
  /** The zone of an id; the home zone for one that nobody knows. */
  find(id: string): Zone;
  /** Ids that nobody knew. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Zones by their ids: an IANA name (also with a prefix, "/example.org/Europe/Berlin"), a Windows name, or what the file
 * itself defines. A name that we know beats the file's definition: exporters write old or simplified ones.
 */
export function zoneFinder(home: string, defined: ReadonlyMap<string, string>): ZoneFinder {
  const found = new Map<string, Zone>();
  const unknown = new Set<string>();
  const homeZone = namedZone(home);
  const look = (id: string): Zone => {
    const name = nameOf(id);
    const zone = name === undefined ? definedZone(defined.get(id)) : namedZone(name);
    if (!zone) unknown.add(id);
    return zone ?? homeZone;
  };
  return {
    home: homeZone,
    utc: namedZone('UTC'),
    unknown,
    find: (id) => {
      const zone = found.get(id) ?? look(id);
      found.set(id, zone);
      return zone;
    },
  };
}

function nameOf(id: string): string | undefined {
  const plain = id.trim().replace(/^"|"$/g, '');
  if (/^(?:z|gmt|tzone:\/\/microsoft\/utc)$/i.test(plain)) return 'UTC';
  const windows = WINDOWS_ZONES.get(plain.toLowerCase());
  if (windows !== undefined) return windows;
  const parts = plain.split('/');
  // The longest end that is a zone: "America/Argentina/Salta" before "Salta".
  for (const count of [3, 2, 1]) {
    const name = knownZone(parts.slice(-count).join('/'));
    if (name !== undefined && parts.length >= count) return name;
  }
  return undefined;
}

function namedZone(name: string): Zone {
  return {
    momentOf: (wall) => wall.toZonedDateTime(name).epochMilliseconds,
    wallAt: (moment) => onClock(moment, name).toPlainDateTime(),
  };
}

/** A zone as a file defines it. Its changes of clocks must come yearly, as all do: others would take for ever to list. */
function definedZone(text: string | undefined): Zone | undefined {
  if (text === undefined || /FREQ=(?!YEARLY)/i.test(text)) return undefined;
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]));
    const offsetAt = (wall: Temporal.PlainDateTime): number =>
      zone.utcOffset(ICAL.Time.fromString(wall.toString({ smallestUnit: 'second' }), undefined));
    return {
      momentOf: (wall) => wall.toZonedDateTime('UTC').epochMilliseconds - offsetAt(wall) * 1000,
      wallAt: (moment) => {
        const time = ICAL.Time.fromString(new Date(moment).toISOString().slice(0, 19) + 'Z', undefined);
        return wallOf(time.convertToZone(zone));
      },
    };
  } catch {
    return undefined;
  }
}
