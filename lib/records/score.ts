import * as z from 'zod/mini';
import { short } from './text';

export const SCORE_PARTS = ['flags', 'trend', 'late', 'churn', 'given', 'hours', 'worth'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** How many points each part can move a client's score. */
export const weights = z.record(
  z.enum(SCORE_PARTS),
  z.number('error_count_100').check(z.int('error_count_100'), z.minimum(0, 'error_count_100'), z.maximum(100, 'error_count_100')),
);
export type Weights = z.infer<typeof weights>;

/** How well it goes with a client, 0 … 100 and more, and why. */
export const score = z.object({
  /** Head of the client. */
  clientId: short,
  score: z.number(),
  /** What each part took (or gave), in points; and the number it came from. */
  parts: z.array(z.object({ part: z.enum(SCORE_PARTS), points: z.number(), value: z.number() })),
});
export type Score = z.infer<typeof score>;
