import * as z from 'zod/mini';
import { line, moment, short } from './text';

export const slot = z.object({ start: moment, end: moment });
/** A stretch of time, ms since 1970, end exclusive. */
export type Slot = z.infer<typeof slot>;

/** Slots that were put into a reply. While it is open, they are not offered to anybody else. */
export const offer = z.object({
  id: short,
  clientId: short,
  threadKey: line,
  slots: z.array(slot),
  at: moment,
  /** `expired`: nobody answered in time. */
  state: z.enum(['open', 'accepted', 'declined', 'expired']),
  /** The slot that was taken; of an accepted one. */
  chosen: z.optional(slot),
  /** The user says that nobody came. */
  missed: z.optional(z.boolean()),
  /** The moment to answer by, or the start of the latest slot; of an accepted one, its end: from then on it holds nothing. */
  until: moment,
});
export type Offer = z.infer<typeof offer>;
