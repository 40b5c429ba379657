import { browser } from 'wxt/browser';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { forgetExcerpts } from '@/lib/store/tables/retention';
import { readSettings } from '@/lib/store/tables/settings';
import { nextWake, wakeThreads } from '@/lib/store/tables/threads';
import { announce } from './changes';
import { browserZone } from './zone';

const WAKE = 'wake';
const DAILY = 'daily';
const DAY = 86_400_000;

/** What is done at its time: snoozed threads wake, old excerpts are forgotten. */
export function followJobs(db: FirmlyDb, log: (where: string, what: string) => void): void {
  const run = (name: string): void => {
    const job = name === WAKE ? wake(db) : forgetOld(db);
    job.catch((error: unknown) => {
      log(name, String(error));
    });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    run(name);
  });
  // Made anew whenever the worker starts: an alarm survives most things, not all.
  browser.alarms.get(DAILY).then(
    (known) => (known ? undefined : browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: 24 * 60 })),
    () => undefined,
  );
  run(WAKE);
}

/**
 * Wakes what is due, and gives whether there was any. Nothing is written when nothing is due: a write that finds nothing to
 * do would look as if the storage had room again.
 */
export async function wakeDue(db: FirmlyDb): Promise<boolean> {
  const now = Date.now();
  if (((await nextWake(db)) ?? Infinity) > now) return false;
  return (await guarded(() => wakeThreads(db, now))) ?? false;
}

/** Wakes what is due, and sets the alarm for what comes next. */
export async function wake(db: FirmlyDb): Promise<void> {
  const woke = await wakeDue(db);
  const next = await nextWake(db);
  if (next === undefined) await browser.alarms.clear(WAKE);
  else await browser.alarms.create(WAKE, { when: next });
  if (woke) await announce(db, 'flags');
}

/** As long as the user keeps excerpts: older ones go. */
export async function forgetOld(db: FirmlyDb): Promise<void> {
  const { settings } = await readSettings(db, browserZone());
  if (settings.keepDays === 0) return;
  const forgotten = (await guarded(() => forgetExcerpts(db, Date.now() - settings.keepDays * DAY))) ?? 0;
  if (forgotten > 0) await announce(db, 'flags');
}
