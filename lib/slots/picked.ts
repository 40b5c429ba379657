import { sentences } from '@/lib/text/sentences';
import { knownZone, onClock } from './clock';
import type { Stretch } from './request';
import type { Zones } from './say';

/** How a language says which of the offered times it takes. Patterns are sticky-free and not global unless said. */
export interface PickWords {
  /** ISO weekdays, Monday first, in any form and shortening. */
  readonly weekdays: readonly RegExp[];
  /** "the first one", "the second". */
  readonly ordinals: readonly [RegExp, RegExp];
  /** "works", "suits me", "let's do". */
  readonly takes: RegExp;
  /** "does not work", "can't make", "instead". */
  readonly refuses: RegExp;
  /** "neither", "none of those". */
  readonly refusesAll: RegExp;
  /** Afternoon marks behind an hour: "3 pm", «3 часа дня». */
  readonly afternoon: RegExp;
}

export type Picked = { readonly kind: 'taken'; readonly slot: Stretch } | { readonly kind: 'declined' };

const LONGEST = 2_000;
/** A sentence of so few words takes a time by naming it: "Tuesday at ten." */
const FEW_WORDS = 7;
const CLOCK = /(?<![\d.,:€$£₽])(\d{1,2})(?::|\.|h)(\d{2})(?!\d)(\s?[ap]\.?m\.?)?/giu;
const HOUR =
  /(?<![\d.,:€$£₽])(\d{1,2})(\s?[ap]\.?m\.?|\s?o['’]clock|\s(?:час\p{L}{0,2}(?:\s(?:утра|дня|вечера))?|утра|дня|вечера))(?![\p{L}\d])/giu;
const DAY =
  /(?<![\d.,:€$£₽])(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?![\d:.,]\d|\d|\s?(?:[ap]\.?m|o['’]clock|час|утра|дня|вечера|%|min|мин))/giu;

/**
 * Which of the offered times an answer takes: the one that a sentence names and nothing in it speaks against. Undefined
 * when it names none or several, asks, or leaves any doubt: then the user reads it themselves. `text` holds the
 * client's own newest words alone.
 */
export function pickedSlot(text: string, slots: readonly Stretch[], words: PickWords, zones: Zones): Picked | undefined {
  const taken = new Set<Stretch>();
  const refused = new Set<Stretch>();
  const said = text.slice(0, LONGEST);
  let none = false;
  for (const { start, end } of sentences(said)) {
    const sentence = said.slice(start, end).trim();
    if (words.refusesAll.test(sentence)) none = true;
    const named = slots.filter((slot, i) => isNamed(sentence, slot, i, slots.length, words, zones));
    const refuses = words.refuses.test(sentence);
    if (refuses) for (const slot of named) refused.add(slot);
    else if (named.length === 1 && named[0] && !sentence.endsWith('?') && (words.takes.test(sentence) || isShort(sentence)))
      taken.add(named[0]);
  }
  const [slot] = taken;
  if (slot && taken.size === 1 && !refused.has(slot) && !none) return { kind: 'taken', slot };
  if (taken.size === 0 && (none || (slots.length > 0 && refused.size === slots.length))) return { kind: 'declined' };
  return undefined;
}

function isShort(sentence: string): boolean {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= FEW_WORDS;
}

/** Something in the sentence names the slot, and nothing names another day or hour. */
function isNamed(sentence: string, slot: Stretch, index: number, of: number, words: PickWords, zones: Zones): boolean {
  const clocks = [zones.mine, knownZone(zones.theirs)].filter((zone) => zone !== undefined).map((zone) => onClock(slot.start, zone));
  const ordinals = words.ordinals.flatMap((pattern, i) => (pattern.test(sentence) ? [i] : []));
  if (ordinals.length > 0) return of === 2 && ordinals.length === 1 && ordinals[0] === index;
  const weekdays = words.weekdays.flatMap((pattern, i) => (pattern.test(sentence) ? [i + 1] : []));
  const minutes = minutesIn(sentence, words);
  const days = [...sentence.matchAll(DAY)].map(([, day]) => Number(day)).filter((day) => day >= 1 && day <= 31);
  if (weekdays.length > 0 && !clocks.some(({ dayOfWeek }) => weekdays.includes(dayOfWeek))) return false;
  if (minutes.length > 0 && !clocks.some(({ hour, minute }) => minutes.includes(hour * 60 + minute))) return false;
  return weekdays.length > 0 || minutes.length > 0 || clocks.some(({ day }) => days.includes(day));
}

/** Times of day in a sentence, in minutes; "3" in the afternoon is 15:00. */
function minutesIn(sentence: string, words: PickWords): number[] {
  const found = [
    ...[...sentence.matchAll(CLOCK)].map(([, hour, minute, mark]) => minutes(hour, minute, mark ?? '', words)),
    ...[...sentence.matchAll(HOUR)].map(([, hour, mark]) => minutes(hour, '0', mark ?? '', words)),
  ];
  return found.filter((minute) => minute < 24 * 60);
}

function minutes(hour: string | undefined, minute: string | undefined, mark: string, { afternoon }: PickWords): number {
  const twelve = Number(hour) === 12 && /a\.?m/iu.test(mark) ? 0 : Number(hour);
  return (twelve < 12 && afternoon.test(mark) ? twelve + 12 : twelve) * 60 + Number(minute);
}
