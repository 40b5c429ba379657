import * as z from 'zod/mini';
import { moment, short } from './text';

/** Somebody who writes to the user. `id` is the lower-case mail address. */
export const client = z.object({
  id: short,
  name: short,
  firstSeenAt: moment,
  /** IANA zone, when the user set it. */
  timeZone: z.optional(short),
});
export type Client = z.infer<typeof client>;
