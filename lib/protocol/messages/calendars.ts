import * as z from 'zod/mini';
import { busyTimes, calendar } from '@/lib/records/calendar';
import { short } from '@/lib/records/text';
import { defineMessage } from '../message';

export const calendarsListed = defineMessage({
  name: 'calendars.listed',
  from: ['page'],
  request: z.object({}),
  response: z.object({ calendars: z.array(calendar) }),
});

/** A page read a calendar file: keep when its events are, in place of what was kept under the same name. */
export const calendarKept = defineMessage({
  name: 'calendar.kept',
  from: ['page'],
  request: z.object({ calendar: z.pick(calendar, { name: true, until: true, events: true, lost: true }), busy: busyTimes }),
  response: z.object({ ok: z.boolean(), replaced: z.boolean() }),
});

export const calendarRemoved = defineMessage({
  name: 'calendar.removed',
  from: ['page'],
  request: z.object({ id: short }),
  response: z.object({ ok: z.boolean() }),
});
