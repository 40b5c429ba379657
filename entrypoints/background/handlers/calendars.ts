import { calendarKept, calendarRemoved, calendarsListed } from '@/lib/protocol/messages/calendars';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { keepCalendar, listCalendars, removeCalendar } from '@/lib/store/tables/calendars';
import { announce } from '../changes';

/** Calendars that a page read from files. The worker never sees a file, only when the user is busy. */
export function answerCalendars(db: FirmlyDb): void {
  answer(calendarsListed, async () => ({ calendars: await listCalendars(db) }));
  answer(calendarKept, async ({ calendar, busy }) => {
    const replaced = await guarded(() => keepCalendar(db, calendar, busy, Date.now()));
    if (replaced !== undefined) await announce(db, 'calendar');
    return { ok: replaced !== undefined, replaced: replaced ?? false };
  });
  answer(calendarRemoved, async ({ id }) => {
    const ok = (await guarded(() => removeCalendar(db, id))) ?? false;
    if (ok) await announce(db, 'calendar');
    return { ok };
  });
}
