import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onClock } from '@/lib/slots/clock';
import { type CalendarReading, readCalendar, type ReadOptions } from './read';

const options: ReadOptions = {
  timeZone: 'Europe/Berlin',
  window: { start: Date.parse('2026-11-23T00:00Z'), end: Date.parse('2026-12-31T00:00Z') },
  own: ['mira@example.com'],
};

function outcome(text: string, changed: Partial<ReadOptions> = {}): { value?: CalendarReading; error?: string; progress: number[] } {
  const reading = readCalendar(text, { ...options, ...changed });
  const progress: number[] = [];
  for (;;) {
    const step = reading.next();
    if (!step.done) progress.push(step.value);
    else return step.value.ok ? { value: step.value.value, progress } : { error: step.value.error, progress };
  }
}

function read(text: string, changed: Partial<ReadOptions> = {}): CalendarReading {
  const { value, error } = outcome(text, changed);
  if (!value) throw new Error(error);
  return value;
}

/** "2026-11-24 10:00–11:00", on the clock of a zone. */
function busy(text: string, changed: Partial<ReadOptions> = {}, zone = 'Europe/Berlin'): string[] {
  return read(text, changed).busy.map(({ start, end }) => {
    const from = onClock(start, zone);
    const to = onClock(end, zone);
    const day = from.toPlainDate().equals(to.toPlainDate()) ? '' : `${to.toPlainDate().toString()} `;
    const time = (at: typeof from): string => at.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${from.toPlainDate().toString()} ${time(from)}–${day}${time(to)}`;
  });
}

const calendar = (...events: (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../../tests/calendars', name), 'utf8');

describe('calendars as their makers export them', () => {
  const google = [
    '2026-11-23 14:00–15:00',
    '2026-11-24 10:00–11:00',
    '2026-12-08 16:00–16:30',
    '2026-12-14 14:00–15:00',
    '2026-12-21 14:00–15:00',
  ];

  it('Google: a series with an excluded and a moved occurrence, free all-day events, declined invitations', () => {
    const text = fixture('google.ics');
    expect(busy(text)).toEqual(google);
    expect(read(text)).toMatchObject({ name: 'mira@example.com', events: 5, lost: 0, unknownZones: [] });
    expect(busy(text, { own: [] })).toContain('2026-11-25 14:00–15:00');
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads the same with line ends %s and a byte order mark', (_, end) => {
    expect(busy(`\uFEFF${fixture('google.ics').replaceAll('\n', end)}`)).toEqual(google);
  });

  it('Outlook: Windows zones with and without a definition, zones of its own, broken descriptions, busy status', () => {
    const text = fixture('outlook.ics');
    expect(busy(text)).toEqual([
      '2026-11-24 10:00–11:30',
      '2026-11-24 16:00–17:00',
      '2026-11-25 18:00–18:30',
      '2026-12-03 00:00–2026-12-05 00:00',
    ]);
    expect(read(text)).toMatchObject({ events: 5, lost: 0, unknownZones: [] });
  });

  it('Apple: counted series over a change of clocks, a cancelled occurrence, monthly whole days, floating times', () => {
    const window = { start: Date.parse('2026-10-01T00:00Z'), end: Date.parse('2026-12-10T00:00Z') };
    expect(busy(fixture('apple.ics'), { window })).toEqual([
      '2026-10-05 00:00–2026-10-06 00:00',
      '2026-10-20 15:30–16:00',
      '2026-10-22 15:30–16:00',
      // Berlin leaves summer time on 25 October, New York on 1 November.
      '2026-10-27 14:30–15:00',
      '2026-10-29 14:30–15:00',
      '2026-11-10 15:30–16:00',
      '2026-11-12 15:30–16:00',
      '2026-11-17 15:30–16:00',
      '2026-11-24 15:30–16:00',
      '2026-11-24 18:00–19:30',
      '2026-11-26 15:30–16:00',
      '2026-12-01 15:30–16:00',
      '2026-12-03 15:30–16:00',
      '2026-12-07 00:00–2026-12-08 00:00',
    ]);
    expect(read(fixture('apple.ics')).name).toBe('Работа');
  });

  it('keeps no word of any event', () => {
    const kept = JSON.stringify(['google.ics', 'outlook.ics', 'apple.ics'].map((name) => read(fixture(name)).busy));
    expect(kept).not.toMatch(/[a-z]{6}/i);
  });
});

describe('zones', () => {
  const at = (start: string): string[] => busy(calendar([start, 'DURATION:PT1H', 'UID:z']));

  it.each([
    ['DTSTART;TZID=/example.org/20260101_1/America/Argentina/Salta:20261124T090000', '2026-11-24 13:00–14:00'],
    ['DTSTART;TZID="Tokyo Standard Time":20261124T180000', '2026-11-24 10:00–11:00'],
    ['DTSTART;TZID="tzone://Microsoft/Utc":20261124T090000', '2026-11-24 10:00–11:00'],
    ['DTSTART;TZID=GMT:20261124T090000', '2026-11-24 10:00–11:00'],
    ['DTSTART;TZID=europe/moscow:20261124T120000', '2026-11-24 10:00–11:00'],
    ['DTSTART:20261124T100000', '2026-11-24 10:00–11:00'],
  ])('%s', (start, expected) => {
    expect(at(start)).toEqual([expected]);
    expect(read(calendar([start, 'DURATION:PT1H'])).unknownZones).toEqual([]);
  });

  it('takes an unknown one as the user’s own, and says so', () => {
    const text = calendar(['DTSTART;TZID=Middle Earth:20261124T100000', 'DURATION:PT1H']);
    expect(busy(text)).toEqual(['2026-11-24 10:00–11:00']);
    expect(read(text).unknownZones).toEqual(['Middle Earth']);
  });

  it('does not follow a definition whose clocks change every second', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Odd', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'RRULE:FREQ=SECONDLY'];
    const rest = ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE'];
    const text = calendar(['DTSTART;TZID=Odd:20261124T100000', 'DURATION:PT1H']).replace(
      '\r\n',
      `\r\n${[...zone, ...rest].join('\r\n')}\r\n`,
    );
    expect(read(text).unknownZones).toEqual(['Odd']);
  });
});

describe('changes of clocks', () => {
  const window = { start: Date.parse('2027-03-26T00:00Z'), end: Date.parse('2027-03-30T00:00Z') };

  it('keeps a series to the wall’s clock, and moves an hour that is skipped', () => {
    const text = calendar(['DTSTART;TZID=Europe/Berlin:20270301T023000', 'DTEND;TZID=Europe/Berlin:20270301T033000', 'RRULE:FREQ=DAILY']);
    expect(busy(text, { window }, 'UTC')).toEqual([
      '2027-03-26 01:30–02:30',
      '2027-03-27 01:30–02:30',
      '2027-03-28 01:30–02:30',
      '2027-03-29 00:30–01:30',
    ]);
  });

  it('gives a whole day its 23 hours', () => {
    const text = calendar(['DTSTART;VALUE=DATE:20270328', 'RRULE:FREQ=DAILY;COUNT=1']);
    expect(busy(text, { window }, 'UTC')).toEqual(['2027-03-27 23:00–2027-03-28 22:00']);
  });

  it('counts days by the wall and hours by real time', () => {
    const days = calendar(['DTSTART;TZID=Europe/Berlin:20270327T120000', 'DURATION:P1D']);
    const hours = calendar(['DTSTART;TZID=Europe/Berlin:20270327T120000', 'DURATION:PT24H']);
    expect(busy(days, { window })).toEqual(['2027-03-27 12:00–2027-03-28 12:00']);
    expect(busy(hours, { window })).toEqual(['2027-03-27 12:00–2027-03-28 13:00']);
  });
});

describe('series', () => {
  const series = (...lines: string[]): string[] =>
    busy(calendar(['UID:s', 'DTSTART;TZID=Europe/Berlin:20261123T100000', 'DURATION:PT30M', ...lines]));
  const days = (...days: number[]): string[] => days.map((day) => `2026-11-${String(day)} 10:00–10:30`);

  it.each([
    ['a last day as a date', 'RRULE:FREQ=DAILY;UNTIL=20261125', days(23, 24, 25)],
    ['a last moment in UTC', 'RRULE:FREQ=DAILY;UNTIL=20261125T090000Z', days(23, 24, 25)],
    ['a last moment in UTC, a second earlier', 'RRULE:FREQ=DAILY;UNTIL=20261125T085959Z', days(23, 24)],
    ['a last moment by the wall', 'RRULE:FREQ=DAILY;UNTIL=20261125T100000', days(23, 24, 25)],
    ['a count', 'RRULE:FREQ=DAILY;COUNT=2', days(23, 24)],
    ['added dates', 'RDATE;TZID=Europe/Berlin:20261125T100000,20261127T100000', days(23, 25, 27)],
    ['added periods', 'RDATE;VALUE=PERIOD:20261126T090000Z/PT1H', days(23, 26)],
  ])('with %s', (_, line, expected) => {
    expect(series(line)).toEqual(expected);
  });

  it.each([
    ['in UTC', 'EXDATE:20261124T090000Z'],
    ['as a date', 'EXDATE;VALUE=DATE:20261124'],
    ['in another zone', 'EXDATE;TZID=America/New_York:20261124T040000'],
  ])('leaves out what is excluded %s', (_, line) => {
    expect(series('RRULE:FREQ=DAILY;COUNT=3', line)).toEqual(days(23, 25));
  });

  it('finds an occurrence that was moved into the window, and one whose series is in another file', () => {
    const text = calendar(
      ['UID:s', 'DTSTART:20261001T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3'],
      ['UID:s', 'RECURRENCE-ID:20261002T090000Z', 'DTSTART:20261124T090000Z', 'DURATION:PT30M'],
      ['UID:other', 'RECURRENCE-ID:20261002T090000Z', 'DTSTART:20261125T090000Z', 'DURATION:PT30M'],
    );
    expect(busy(text)).toEqual(days(24, 25));
  });

  it('is what began long before and still goes on', () => {
    expect(busy(calendar(['DTSTART;VALUE=DATE:20261101', 'DTEND;VALUE=DATE:20261201']))).toEqual(['2026-11-01 00:00–2026-12-01 00:00']);
    expect(busy(calendar(['DTSTART;VALUE=DATE:19900101', 'RRULE:FREQ=WEEKLY']))).toHaveLength(6);
  });
});

describe('what is broken', () => {
  const good = ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'];

  it.each([
    ['no start', ['DTEND:20261124T100000Z']],
    ['a start that is no time', ['DTSTART:tomorrow', 'DURATION:PT1H']],
    ['an end before the start', ['DTSTART:20261124T120000Z', 'DTEND:20261124T100000Z']],
    ['a rule that is none', ['DTSTART:20261124T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES']],
    ['a rule that never comes true', ['DTSTART:20261124T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31']],
    ['a rule for every second', ['DTSTART:20201124T120000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY']],
    ['an interval of ages', ['DTSTART:20261124T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=99999999999999']],
  ])('loses only itself: %s', (_, lines) => {
    const text = calendar(lines, good);
    expect(busy(text)).toEqual(['2026-11-24 10:00–11:00']);
    expect(read(text)).toMatchObject({ events: 1, lost: 1 });
  });

  it('loses only the last when the file is cut off', () => {
    const text = calendar(good, ['DTSTART:20261125T090000Z', 'DURATION:PT1H']);
    expect(read(text.slice(0, text.indexOf('20261125')))).toMatchObject({ events: 1, lost: 1 });
  });

  it('is a word about the whole file', () => {
    expect(outcome('PK\u0003\u0004…').error).toBe('error_calendar_zip');
    expect(outcome('Subject,Start Date\nCall,24/11/2026').error).toBe('error_calendar_not_ics');
    expect(outcome('').error).toBe('error_calendar_not_ics');
    expect(outcome('BEGIN:VCALENDAR\nEND:VCALENDAR').error).toBe('error_calendar_empty');
    expect(outcome(calendar(...Array<string[]>(50_001).fill(['UID:x']))).error).toBe('error_calendar_many');
  });

  it('is a mere moment, which keeps nobody busy', () => {
    expect(read(calendar(['DTSTART:20261124T090000Z'])).busy).toEqual([]);
  });
});

describe('a large file', () => {
  it('tells how far it is', () => {
    const { progress, value } = outcome(calendar(...Array<string[]>(500).fill(['DTSTART:20261124T090000Z', 'DURATION:PT1H'])));
    expect(value?.busy).toHaveLength(1);
    expect(progress.length).toBeGreaterThan(5);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(Math.max(...progress)).toBeLessThan(1);
  });
});
