import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirmlyDb, makeDb } from '../db';
import { busyFrom, keepCalendar, listCalendars, removeCalendar } from './calendars';

let db: FirmlyDb;
beforeEach(() => {
  db = makeDb({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => {
  db.close();
});

const work = { name: 'Work', until: 900, events: 3, lost: 1 };

describe('calendars', () => {
  it('are kept with their busy times, and replaced by one of the same name', async () => {
    expect(await keepCalendar(db, work, [{ start: 10, end: 20 }], 1)).toBe(false);
    expect(await keepCalendar(db, { ...work, name: 'Home' }, [{ start: 15, end: 30 }], 1)).toBe(false);
    expect(await keepCalendar(db, { ...work, name: ' work', events: 4 }, [{ start: 40, end: 50 }], 2)).toBe(true);
    expect(await listCalendars(db)).toMatchObject([
      { name: ' work', events: 4, lost: 1, until: 900, importedAt: 2 },
      { name: 'Home', importedAt: 1 },
    ]);
    expect(await busyFrom(db, 0)).toEqual([
      { start: 15, end: 30 },
      { start: 40, end: 50 },
    ]);
    expect(await busyFrom(db, 30)).toEqual([{ start: 40, end: 50 }]);
  });

  it('go with all their times', async () => {
    await keepCalendar(db, work, [{ start: 10, end: 20 }], 1);
    const [calendar] = await listCalendars(db);
    expect(await removeCalendar(db, calendar!.id)).toBe(true);
    expect([await db.calendars.count(), await db.busy.count()]).toEqual([0, 0]);
    expect(await removeCalendar(db, calendar!.id)).toBe(false);
  });
});
