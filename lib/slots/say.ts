import { type Address, addressed } from '@/lib/text/address';
import { cityOf } from './city';
import { knownZone, minuteOf, onClock, sayClock } from './clock';
import type { Stretch } from './request';
import type { Half, SlotParts, SlotWords } from './words';

/** IANA zones; `theirs` when the client's is known. One that nobody knows counts as unknown. */
export interface Zones {
  readonly mine: string;
  readonly theirs?: string;
}

export interface OfferManner {
  /** Halves of the day instead of hours: only where both live by one clock, else the hours are said. */
  readonly halves?: boolean;
  /** Until when the slots are held, ms since 1970. */
  readonly pickBy?: number;
  /** Formal when left out. */
  readonly address?: Address;
  /** The user's own sentence about the call, said last. */
  readonly note?: string;
}

const NOON = 12 * 60;

/**
 * One or two slots as words for a reply: a single line of plain text with the day and time of each slot in the user's
 * zone and, when the client's clock shows another time at any of them, in theirs too, closed by a question; then until
 * when they are held, and the user's note, where wanted. `language` is the BCP 47 tag that `words` are in. Throws RangeError without a slot, or when `mine` is not a zone.
 */
export function sayOffer(slots: readonly Stretch[], words: SlotWords, zones: Zones, language: string, manner: OfferManner = {}): string {
  const theirs = knownZone(zones.theirs);
  // Told of all slots or of none: "10:00 Denver time (09:00 in Phoenix) or 15:00" would leave the second in doubt.
  const apart = theirs !== undefined && slots.some((slot) => clocksDiffer(slot.start, zones.mine, theirs));
  const partsAt = (moment: number): SlotParts => (apart ? partsOfBoth(moment, zones.mine, theirs, words) : partsOf(moment, zones.mine));
  const [first, second] = slots.map(({ start }) =>
    manner.halves === true && !apart ? words.half(partsAt(start), halfOf(start, zones.mine)) : words.slot(partsAt(start)),
  );
  if (first === undefined) throw new RangeError('no slot to say');
  const said = second === undefined ? words.offerOne(first) : words.offer(first, second);
  // A sentence may begin with the slot itself, and a weekday is lower case in many languages.
  const offer = said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
  const held = manner.pickBy === undefined ? '' : words.pickBy(partsAt(manner.pickBy), slots.length);
  return [addressed(`${offer} ${held}`.trim(), manner.address ?? 'formal'), manner.note?.trim() ?? ''].filter(Boolean).join(' ');
}

/** The sentence that confirms the slot a client took, with both clocks where they differ. Shapes and errors as `sayOffer`. */
export function sayConfirmation(slot: Stretch, words: SlotWords, zones: Zones, language: string, address: Address = 'formal'): string {
  const theirs = knownZone(zones.theirs);
  const parts =
    theirs !== undefined && clocksDiffer(slot.start, zones.mine, theirs)
      ? partsOfBoth(slot.start, zones.mine, theirs, words)
      : partsOf(slot.start, zones.mine);
  const said = addressed(words.confirm(words.slot(parts)), address);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

/** One slot alone, as a label: "Tuesday 24 November at 10:00", by the user's clock. */
export function saySlot(slot: Stretch, words: SlotWords, zone: string): string {
  return words.slot(partsOf(slot.start, zone));
}

function halfOf(start: number, zone: string): Half {
  return minuteOf(onClock(start, zone)) < NOON ? 'morning' : 'afternoon';
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
