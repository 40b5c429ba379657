import { Temporal } from 'temporal-polyfill';
import type { Stretch } from './offer';
import type { SlotParts, SlotWords } from './words';

/**
 * Slots as a sentence for a reply: one line of plain text with every slot's day and time in the user's zone and, when the
 * client's clock differs, in theirs too, closed by a question. `slots` holds one or two.
 */
export function sayOffer(
  slots: readonly Stretch[],
  words: SlotWords,
  zones: { readonly mine: string; readonly theirs?: string },
  language: string,
): string {
  const said = slots.map((slot) => words.slot(partsOf(slot.start, zones, language)));
  const [first, second] = said;
  if (first === undefined) throw new RangeError('no slot to say');
  return second === undefined ? words.offerOne(first) : words.offer(first, second);
}

function partsOf(start: number, { mine, theirs }: { readonly mine: string; readonly theirs?: string }, language: string): SlotParts {
  const here = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(mine);
  const parts: SlotParts = { weekday: here.dayOfWeek, day: here.day, month: here.month, time: clock(here) };
  const there = theirs === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(theirs);
  if (theirs === undefined || !there || there.toPlainDateTime().equals(here.toPlainDateTime())) return parts;
  return {
    ...parts,
    city: cityOf(mine, language),
    theirs: {
      weekday: there.dayOfWeek,
      time: clock(there),
      sameDay: there.toPlainDate().equals(here.toPlainDate()),
      city: cityOf(theirs, language),
    },
  };
}

/** 24 hours in every language: nobody takes 15:00 for the morning. */
function clock(time: Temporal.ZonedDateTime): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** How people call a zone: by its city, "Europe/Berlin" as Berlin. */
function cityOf(zone: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find((p) => p.type === 'timeZoneName')?.value;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return language === 'en' ? city : (name ?? city);
}
