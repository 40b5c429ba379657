import * as z from 'zod/mini';
import { slot } from './offer';
import { moment, short } from './text';

const count = z.number().check(z.int(), z.nonnegative());

/** A calendar that was read from a file. Of its events nothing is kept but when they are (`busy`). */
export const calendar = z.object({
  /** hash(name): the same name read again is the same calendar. */
  id: short,
  /** What the calendar calls itself, or the file's name. */
  name: short,
  importedAt: moment,
  /** Up to when the file was read. Nothing is known of the time after. */
  until: moment,
  /** How many events could be read, and how many could not. */
  events: count,
  lost: count,
});
export type Calendar = z.infer<typeof calendar>;

/** More stretches than this in a hundred days are no calendar of one person. */
const MOST_BUSY = 10_000;

/** When somebody is busy, ms since 1970, earliest first, without overlaps. */
export const busyTimes = z.array(slot).check(z.maxLength(MOST_BUSY));
