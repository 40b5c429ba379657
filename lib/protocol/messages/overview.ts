import * as z from 'zod/mini';
import { signId } from '@/lib/records/sign-id';
import { moment, short } from '@/lib/records/text';
import { defineMessage } from '../message';
import { worth } from './worth';

const count = z.number().check(z.int(), z.nonnegative());

/** One week, from its Monday by the user's clock. */
const week = z.object({
  from: moment,
  to: moment,
  flags: count,
  /** Minutes that were given away, and that were put on a bill. */
  given: z.number(),
  billed: z.number(),
  gaveIn: count,
  stoodFirm: count,
});
export type Week = z.infer<typeof week>;

/** A look back over the last twelve weeks, the oldest first; the last one is this week. */
export const overviewRead = defineMessage({
  name: 'overview.read',
  from: ['page'],
  request: z.object({}),
  response: z.object({
    weeks: z.array(week),
    /** By sign: this week, and the whole of the last. */
    signs: z.array(z.object({ sign: signId, now: count, before: count })),
    /** What this and last week's gifts are worth. */
    worth: z.object({ now: worth, before: worth }),
    /** The user's own replies of these weeks, by weekday (1 Monday … 7) and hour of their clock. */
    replies: z.array(z.object({ weekday: count, hour: count, count, /** Of these, outside working hours. */ outside: count })),
    /** From the first of these weeks until now. */
    from: moment,
    to: moment,
  }),
});
export type Overview = z.infer<typeof overviewRead.response>;

/** How often each sign was flagged in a stretch of time, and how it was answered. */
export const recordRead = defineMessage({
  name: 'record.read',
  from: ['page'],
  request: z.object({ from: moment, to: moment }),
  response: z.object({ signs: z.array(z.object({ sign: signId, count })), gaveIn: count, stoodFirm: count }),
});
export type OwnRecord = z.infer<typeof recordRead.response>;

export const BEHIND = ['flags', 'gave-in', 'stood-firm', 'given', 'billed', 'replied', 'outside-hours'] as const;

/** The mails behind a number. */
export const mailsRead = defineMessage({
  name: 'mails.read',
  from: ['page'],
  request: z.object({
    what: z.enum(BEHIND),
    from: moment,
    to: moment,
    sign: z.optional(signId),
    /** Of this client alone, by any of their addresses. */
    clientId: z.optional(short),
    weekday: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(7))),
    hour: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(23))),
    /** Only what lies outside the working hours of the settings. */
    outside: z.optional(z.literal(true)),
  }),
  response: z.object({
    /** Newest first, at most 300. */
    mails: z.array(
      z.object({
        id: short,
        at: moment,
        clientId: short,
        clientName: short,
        /** Of the thread, while it is kept. */
        subject: z.optional(z.string()),
        threadId: z.optional(short),
        sign: z.optional(signId),
        words: z.optional(z.string()),
        minutes: z.optional(z.number()),
      }),
    ),
    all: count,
    /** The zone of the user's clock, by which times are meant. */
    timeZone: short,
    /** When it was asked of one client. */
    clientName: z.optional(short),
  }),
});
export type Behind = z.input<typeof mailsRead.request>;
export type ListedMail = z.infer<typeof mailsRead.response>['mails'][number];
