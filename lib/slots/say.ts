import { cityOf } from './city';
import { knownZone, onClock, sayClock } from './clock';
import type { Stretch } from './request';
import type { SlotParts, SlotWords } from './words';

/** IANA zones; `theirs` when the client's is known. One that nobody knows counts as unknown. */
export interface Zones {
  readonly mine: string;
  readonly theirs?: string;
}

/**
 * One or two slots as words for a reply: a single line of plain text with the day and time of each slot in the user's
 * zone and, when the client's clock shows another time at any of them, in theirs too, closed by a question. `language`
 * is the BCP 47 tag that `words` are in. Throws RangeError without a slot, or when `mine` is not a zone.
 */
export function sayOffer(slots: readonly Stretch[], words: SlotWords, zones: Zones, language: string): string {
  const theirs = knownZone(zones.theirs);
  // Told of all slots or of none: "10:00 Denver time (09:00 in Phoenix) or 15:00" would leave the second in doubt.
  const apart = theirs !== undefined && slots.some((slot) => clocksDiffer(slot.start, zones.mine, theirs));
  const parts = slots.map(({ start }) => (apart ? partsOfBoth(start, zones.mine, theirs, words) : partsOf(start, zones.mine)));
  const [first, second] = parts.map((slot) => words.slot(slot));
  if (first === undefined) throw new RangeError('no slot to say');
  const said = second === undefined ? words.offerOne(first) : words.offer(first, second);
  // A sentence may begin with the slot itself, and a weekday is lower case in many languages.
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

function clocksDiffer(start: number, mine: string, theirs: string): boolean {
  return !onClock(start, mine).toPlainDateTime().equals(onClock(start, theirs).toPlainDateTime());
}

function partsOf(start: number, zone: string): SlotParts {
  const here = onClock(start, zone);
  return { weekday: here.dayOfWeek, day: here.day, month: here.month, time: sayClock(here) };
}

function partsOfBoth(start: number, mine: string, theirs: string, words: SlotWords): SlotParts {
  const there = onClock(start, theirs);
  const named = (zone: string): string => words.city?.(cityOf(zone)) ?? cityOf(zone);
  return {
    ...partsOf(start, mine),
    city: named(mine),
    theirs: {
      weekday: there.dayOfWeek,
      time: sayClock(there),
      sameDay: there.toPlainDate().equals(onClock(start, mine).toPlainDate()),
      city: named(theirs),
    },
  };
}
