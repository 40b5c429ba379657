import { ok, type Result } from '@/lib/base/result';
import type { Stretch } from '@/lib/slots/request';
import { type CalendarEvent, readEvent, type When } from './event';
import { occurrencesOf } from './expand';
import { mergeStretches } from './merge';
import { type CalendarParts, type FileFault, splitCalendar } from './split';
import { type ZoneFinder, zoneFinder } from './zones';

export interface ReadOptions {
  /** IANA zone of the user: for dates, and for times without a zone. */
  readonly timeZone: string;
  /** The stretch of time that is wanted, ms since 1970. */
  readonly window: Stretch;
  /** The user's addresses, lower case: what they declined does not keep them busy. */
  readonly own: readonly string[];
}

/** What a calendar file says of the user's time; no words of any event. */
export interface CalendarReading {
  /** What the calendar calls itself. */
  readonly name: string | undefined;
  /** Earliest first, without overlaps. An event at the window's edge stands out of it. */
  readonly busy: readonly Stretch[];
  /** Events that could be read, busy or not. */
  readonly events: number;
  /** Events that could not: broken, or with a rule that nobody can follow. */
  readonly lost: number;
  /** Ids of zones that nobody knows: their times were taken as the user's own. */
  readonly unknownZones: readonly string[];
}

/** As many events as are read between two reports of progress: some ten milliseconds. */
const BATCH = 50;

/**
 * Reads an iCalendar text. Gives its progress (0 … 1) from time to time, so that a page can breathe in between, and in
 * the end what it says or the message key of what is wrong with the file. One broken event loses only itself.
 */
export function* readCalendar(text: string, options: ReadOptions): Generator<number, Result<CalendarReading, FileFault>, undefined> {
  const split = splitCalendar(text);
  if (!split.ok) return split;
  const parts = split.value;
  const zones = zoneFinder(options.timeZone, parts.zones);
  const { events, lost } = yield* readEvents(parts, zones, options.own);
  const expanded = yield* expandEvents(events, options.window);
  return ok({
    name: parts.name,
    busy: mergeStretches(expanded.busy),
    events: events.length - expanded.lost,
    lost: lost + expanded.lost,
    unknownZones: [...zones.unknown],
  });
}

function* readEvents(
  { events, unfinished }: CalendarParts,
  zones: ZoneFinder,
  own: readonly string[],
): Generator<number, { events: CalendarEvent[]; lost: number }, undefined> {
  const read: CalendarEvent[] = [];
  let lost = unfinished;
  for (const [i, part] of events.entries()) {
    if (i % BATCH === BATCH - 1) yield (i / events.length) * 0.5;
    try {
      read.push(readEvent(part, zones, own));
    } catch {
      lost++;
    }
  }
  return { events: read, lost };
}

function* expandEvents(events: readonly CalendarEvent[], window: Stretch): Generator<number, { busy: Stretch[]; lost: number }, undefined> {
  const replaced = new Map<string, When[]>();
  for (const { uid, replaces } of events) if (replaces) replaced.set(uid, [...(replaced.get(uid) ?? []), replaces]);
  const busy: Stretch[] = [];
  let lost = 0;
  for (const [i, event] of events.entries()) {
    if (i % BATCH === BATCH - 1) yield 0.5 + (i / events.length) * 0.5;
    if (!event.isBusy) continue;
    try {
      // A changed occurrence stands for itself, and is left out of its series.
      busy.push(...occurrencesOf(event, event.replaces ? [] : (replaced.get(event.uid) ?? []), window));
    } catch {
      lost++;
    }
  }
  return { busy, lost };
}
