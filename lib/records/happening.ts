import * as z from 'zod/mini';
import { moment, short } from './text';

export const HAPPENINGS = ['round', 'outside-hours', 'gave-in', 'stood-firm', 'promise', 'replied'] as const;
export const happeningKind = z.enum(HAPPENINGS);
export type HappeningKind = z.infer<typeof happeningKind>;

/** Something that happened with a client and is counted: a round of changes, a mail at night, an answer of the user's and its hour. */
export const happening = z.object({
  /** hash(kind, message, what it is about): reading a mail again counts it once. */
  id: short,
  clientId: short,
  kind: happeningKind,
  /** When the mail was sent, or else seen; ms since 1970. */
  at: moment,
  threadId: short,
  /** What it is about: agreement and deliverable, of a round; empty else. */
  about: short,
});
export type Happening = z.infer<typeof happening>;
