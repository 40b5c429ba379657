import { hash } from '@/lib/base/hash';
import type { Calendar } from '@/lib/records/calendar';
import type { Slot } from '@/lib/records/offer';
import type { FirmlyDb } from '../db';

/** A calendar as it was read from a file. */
export type ReadCalendar = Pick<Calendar, 'name' | 'until' | 'events' | 'lost'>;

/** By name. */
export async function listCalendars(db: FirmlyDb): Promise<Calendar[]> {
  return (await db.calendars.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a calendar and its busy times; one of the same name is replaced. Gives whether there was one. */
export async function keepCalendar(db: FirmlyDb, read: ReadCalendar, busy: readonly Slot[], now: number): Promise<boolean> {
  const id = hash(read.name.trim().toLowerCase());
  return db.transaction('rw', db.calendars, db.busy, async () => {
    const known = await db.calendars.get(id);
    await db.busy.where('calendarId').equals(id).delete();
    const { name, until, events, lost } = read;
    await db.calendars.put({ id, name, until, events, lost, importedAt: now });
    await db.busy.bulkAdd(busy.map(({ start, end }) => ({ calendarId: id, start, end })));
    return known !== undefined;
  });
}

/** Forgets a calendar with its times. Gives false when there is none. */
export async function removeCalendar(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.calendars, db.busy, async () => {
    const known = await db.calendars.get(id);
    await db.busy.where('calendarId').equals(id).delete();
    await db.calendars.delete(id);
    return known !== undefined;
  });
}

/** When any calendar keeps the user busy from now on; calendars may overlap. */
export async function busyFrom(db: FirmlyDb, now: number): Promise<Slot[]> {
  return (await db.busy.where('end').above(now).toArray()).map(({ start, end }) => ({ start, end }));
}
