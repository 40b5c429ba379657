import * as z from 'zod/mini';
import { signId } from './sign-id';
import { weights } from './score';
import { moment, short } from './text';
import { tone } from './words';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error_clock'));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'error_date'), z.refine(isDay, { error: 'error_date' }));

/** One working day: from/to in the user's zone, "HH:MM". */
const workingDay = z
  .object({ from: clock, to: clock })
  .check(z.refine((day) => day.from < day.to, { error: 'error_hours_order', path: ['to'] }));

const weekdayNumber = z.enum(['1', '2', '3', '4', '5', '6', '7']);
/** One paragraph: it goes into a mail as it stands. */
const callNote = z.string().check(z.maxLength(200, 'error_call_note'), z.regex(/^[^\n\r]*$/, 'error_call_note'));

/** Whether the calendar has that day: 30 February is none. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How many pages the first steps have. */
export const WELCOME_STEPS = 6;

/**
 * What the user can set. Each field is parsed by itself when read (`lib/store/tables/settings.ts`): a broken one falls
 * back to its default and is reported, the others stay. Error texts are message keys in `public/_locales`.
 */
export const settingsFields = {
  /** IANA zone of the user. */
  timeZone: z.string().check(z.refine(isZone, { error: 'error_zone' })),
  /** Working hours by ISO weekday, "1" Monday … "7" Sunday; a missing day is a day off. */
  workingHours: z.record(weekdayNumber, z.nullable(workingDay)),
  meetingMinutes: z.number().check(z.int('error_minutes'), z.minimum(5, 'error_minutes'), z.maximum(480, 'error_minutes')),
  /** How many hours from now the first slot may start. */
  noticeHours: z.number().check(z.int('error_notice'), z.minimum(0, 'error_notice'), z.maximum(336, 'error_notice')),
  /** Single days off, ISO dates in the user's zone. */
  daysOff: z.array(isoDate).check(z.maxLength(400, 'error_days_off')),
  /** Minutes kept free before and after what is spoken for. */
  bufferMinutes: z.number().check(z.int('error_buffer'), z.minimum(0, 'error_buffer'), z.maximum(240, 'error_buffer')),
  /** ISO weekdays on which the user likes to meet; none: all the same. */
  meetingDays: z.array(weekdayNumber).check(z.maxLength(7)),
  /** Whether an offer names hours or halves of days. */
  offerStyle: z.enum(['hours', 'halves']),
  /** Working days for which offered slots are held; 0: until they begin, and nothing is said of it. */
  pickByDays: z.number().check(z.int('error_pick_by'), z.minimum(0, 'error_pick_by'), z.maximum(10, 'error_pick_by')),
  /** The user's own sentence after an offer: what the call covers or costs; by language, empty for none. */
  callNote: z.object({ en: callNote, ru: callNote }),
  /** Addresses that are the user's own, besides those the webmail shows. Lower case. */
  ownAddresses: z
    .array(z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'error_address')))
    .check(z.maxLength(50, 'error_own_addresses')),
  appearance: z.enum(['auto', 'light', 'dark']),
  /** Language of the interface; `auto` is the browser's. */
  language: z.enum(['auto', 'en', 'ru']),
  /** How the user and clients address each other where a language tells: as heard in the mail, or always so. */
  formality: z.enum(['auto', 'formal', 'familiar']),
  /** The tone in which suggestions are shown first. */
  tone,
  /** The user's rate with its unit, as it is to stand in a mail: "€ 90 per hour"; empty when not told. */
  rate: z.string().check(z.maxLength(40, 'error_rate'), z.regex(/^[^\n\r[\]{}<>|]*$/, 'error_rate')),
  /** Working days that a client gets for a decision. */
  decisionDays: z.number().check(z.int('error_decision_days'), z.minimum(1, 'error_decision_days'), z.maximum(30, 'error_decision_days')),
  /** Signs of a draft that are asked about, once, before it is sent. */
  sendCheck: z.array(signId).check(z.maxLength(20)),
  /** How many points each part of a client's score can move it. */
  scoreWeights: weights,
  /** How sure Firmly must be before it flags something; see `lib/signs/engine/combine.ts`. */
  sensitivity: z.enum(['careful', 'normal', 'eager']),
  /** Signs that are not looked for, or with another sureness than the rest. */
  signs: z.partialRecord(signId, z.enum(['off', 'careful', 'normal', 'eager'])),
  /** Nothing is judged until then; ms since 1970. */
  pausedUntil: moment,
  /** Hosts on which nothing is judged, as `mail.example.com`. */
  pausedSites: z.array(z.string().check(z.maxLength(260))).check(z.maxLength(200)),
  /** Excerpts older than so many days are forgotten, the counts stay; 0 keeps them. */
  keepDays: z.number().check(z.int('error_keep_days'), z.minimum(0, 'error_keep_days'), z.maximum(3650, 'error_keep_days')),
  /** Points of the playbook that the user ticked. */
  playbook: z.array(short).check(z.maxLength(200)),
  /** The page of the first steps that comes next; `WELCOME_STEPS` when done. */
  welcome: z.number().check(z.int(), z.minimum(0), z.maximum(20)),
} as const;

export const settings = z.object(settingsFields);
export type Settings = z.infer<typeof settings>;
export type SettingsField = keyof Settings;

const weekday = { from: '09:00', to: '17:00' };

/** Defaults; the zone is the browser's. */
export function defaultSettings(timeZone: string): Settings {
  return {
    timeZone,
    workingHours: { '1': weekday, '2': weekday, '3': weekday, '4': weekday, '5': weekday, '6': null, '7': null },
    meetingMinutes: 30,
    noticeHours: 24,
    daysOff: [],
    bufferMinutes: 15,
    meetingDays: [],
    offerStyle: 'hours',
    pickByDays: 0,
    callNote: { en: '', ru: '' },
    ownAddresses: [],
    appearance: 'auto',
    language: 'auto',
    formality: 'auto',
    tone: 'neutral',
    rate: '',
    decisionDays: 5,
    sendCheck: ['over-availability'],
    scoreWeights: { flags: 30, trend: 10, late: 20, churn: 10, given: 20, hours: 10, worth: 20 },
    sensitivity: 'normal',
    signs: {},
    pausedUntil: 0,
    pausedSites: [],
    keepDays: 0,
    playbook: [],
    welcome: 0,
  };
}
