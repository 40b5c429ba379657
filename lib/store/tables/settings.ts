import { err, ok, type Result } from '@/lib/base/result';
import { defaultSettings, type Settings, type SettingsField, settingsFields } from '@/lib/records/settings';
import type { FirmlyDb } from '../db';

export { learnedOwnAddresses, learnOwnAddresses } from './own-addresses';

/** The message key of what is wrong, and the place inside the field's value. */
export interface SettingFault {
  readonly error: string;
  readonly path: (string | number)[];
}

const FIELDS = Object.keys(settingsFields) as SettingsField[];

/**
 * Field by field: what is broken or missing stands at its default, and what was broken is named in `repaired`. Storage
 * is not written to. `timeZone`: the browser's, for the default.
 */
export async function readSettings(db: FirmlyDb, timeZone: string): Promise<{ settings: Settings; repaired: SettingsField[] }> {
  const rows = await db.settings.bulkGet(FIELDS);
  const read: Record<string, unknown> = { ...defaultSettings(timeZone) };
  const repaired: SettingsField[] = [];
  FIELDS.forEach((field, i) => {
    const row = rows[i];
    if (!row) return;
    const parsed = settingsFields[field].safeParse(row.value);
    if (parsed.success) read[field] = parsed.data;
    else repaired.push(field);
  });
  return { settings: read as Settings, repaired };
}

/**
 * Saves one field. A bad value is refused with the message key of what is wrong and the place inside the field's value;
 * the old value stays.
 */
export async function saveSetting(db: FirmlyDb, field: string, value: unknown): Promise<Result<undefined, SettingFault>> {
  const known = FIELDS.find((name) => name === field);
  if (!known) return err({ error: 'error_field', path: [] });
  const parsed = settingsFields[known].safeParse(tidy(known, value));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const error = issue?.message.startsWith('error_') ? issue.message : 'error_value';
    return err({ error, path: (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step)) });
  }
  await db.settings.put({ key: known, value: parsed.data });
  return ok(undefined);
}

/**
 * Saves one part of a field that is an object (a day of the working hours, a sign): the other parts stay as they are by
 * then, so that two windows do not undo each other. Without a value the part is taken away.
 */
export async function saveSettingPart(db: FirmlyDb, field: string, part: string, value: unknown): Promise<Result<undefined, SettingFault>> {
  return db.transaction('rw', db.settings, async () => {
    const known = FIELDS.find((name) => name === field);
    // The zone's default is a string: it has no parts.
    const whole: unknown = known && (await readSettings(db, 'UTC')).settings[known];
    if (!known || typeof whole !== 'object' || whole === null || Array.isArray(whole)) return err({ error: 'error_field', path: [] });
    const others = Object.entries(whole).filter(([name]) => name !== part);
    const next = Object.fromEntries(value === undefined ? others : [...others, [part, value]]);
    // A part that the field does not have would be left out without a word.
    const parsed = settingsFields[known].safeParse(next);
    if (value !== undefined && parsed.success && !Object.hasOwn(parsed.data as object, part))
      return err({ error: 'error_field', path: [part] });
    return saveSetting(db, field, next);
  });
}

/** Addresses are compared in lower case, so they are kept so. */
function tidy(field: SettingsField, value: unknown): unknown {
  if (field !== 'ownAddresses' || !Array.isArray(value)) return value;
  return [...new Set(value.map((entry: unknown) => (typeof entry === 'string' ? entry.trim().toLowerCase() : entry)))];
}
