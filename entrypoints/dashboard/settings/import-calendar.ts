import { calendarKept } from '@/lib/protocol/messages/calendars';
import { ask } from '@/lib/protocol/transport';
import { err, ok, type Result } from '@/lib/base/result';
import type { Settings } from '@/lib/records/settings';

const DAY = 86_400_000;
/** Slots are offered for at most two months; twice that lasts until the file is read again. */
const DAYS_AHEAD = 120;
const LARGEST = 30 * 1024 * 1024;
const LONGEST_NAME = 300;

export interface Imported {
  /** Under which name it is kept. */
  readonly name: string;
  readonly replaced: boolean;
  readonly unknownZones: readonly string[];
}

/**
 * Reads a calendar file in this page and has its busy times kept. `onProgress` is told 0 … 1 while it is read; the page
 * stays usable. The error is the message key of what is wrong with the file.
 */
export async function importCalendar(
  file: File,
  settings: Pick<Settings, 'timeZone' | 'ownAddresses'>,
  onProgress: (share: number) => void,
): Promise<Result<Imported>> {
  if (file.size > LARGEST) return err('error_calendar_large');
  const now = Date.now();
  const until = now + DAYS_AHEAD * DAY;
  const [text, { readCalendar }] = await Promise.all([file.text(), import('@/lib/calendar/read')]);
  const reading = readCalendar(text, {
    timeZone: settings.timeZone,
    window: { start: now - DAY, end: until },
    own: settings.ownAddresses,
  });
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    onProgress(step.value);
    await breath();
  }
  if (!step.value.ok) return err(step.value.error);
  const { busy, events, lost, unknownZones, name: ownName } = step.value.value;
  const name = (ownName ?? file.name.replace(/\.ics$/i, '')).slice(0, LONGEST_NAME);
  const kept = await ask(calendarKept, { calendar: { name, until, events, lost }, busy: busy.map(whole) });
  return kept.ok ? ok({ name, replaced: kept.replaced, unknownZones }) : err('error_storage');
}

/** The record takes whole moments since 1970; a series may have begun before. */
function whole({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: Math.max(0, Math.floor(start)), end: Math.ceil(end) };
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
