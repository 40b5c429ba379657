import { err, ok, type Result } from '@/lib/base/result';
import { logicalLines } from './lines';

/** A calendar file taken apart, before anything in it is understood. */
export interface CalendarParts {
  /** What the calendar calls itself. */
  readonly name: string | undefined;
  /** Definitions of zones, as components, by their id. */
  readonly zones: ReadonlyMap<string, string>;
  /** Events as components that hold only what tells when they are: no titles, places or people. */
  readonly events: readonly EventPart[];
  /** Events that begin and do not end: the file was cut off. */
  readonly unfinished: number;
}

export interface EventPart {
  readonly text: string;
  /** Addresses that declined it. Lower case. */
  readonly declinedBy: readonly string[];
}

/** Message keys of what can be wrong with a file as a whole. */
export type FileFault = 'error_calendar_zip' | 'error_calendar_not_ics' | 'error_calendar_empty' | 'error_calendar_many';

const MOST_EVENTS = 50_000;
const MOST_ZONES = 500;
/** A line longer than this says nothing of time that we could keep: a picture pasted into a description. */
const LONGEST_LINE = 20_000;
const OF_TIME = new Set('UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS TRANSP X-MICROSOFT-CDO-BUSYSTATUS'.split(' '));

/** Takes a file apart. What is not about time is dropped here, so a broken description cannot spoil its event. */
export function splitCalendar(text: string): Result<CalendarParts, FileFault> {
  if (text.startsWith('PK\u0003\u0004')) return err('error_calendar_zip');
  const splitter = new Splitter();
  for (const line of logicalLines(text)) {
    splitter.take(line);
    if (splitter.events.length > MOST_EVENTS) return err('error_calendar_many');
  }
  if (!splitter.isCalendar) return err('error_calendar_not_ics');
  const { name, zones, events, open } = splitter;
  const unfinished = open.includes('VEVENT') ? 1 : 0;
  return events.length + unfinished === 0 ? err('error_calendar_empty') : ok({ name, zones, events, unfinished });
}

class Splitter {
  isCalendar = false;
  name: string | undefined;
  readonly zones = new Map<string, string>();
  readonly events: EventPart[] = [];
  /** Components that are open, outermost first. */
  readonly open: string[] = [];
  private lines: string[] = [];
  private declinedBy: string[] = [];
  private zone = '';

  take(line: string): void {
    const name = nameOf(line);
    if (name === 'BEGIN') this.begin(componentOf(line));
    else if (name === 'END') this.end(componentOf(line));
    else if (line.length <= LONGEST_LINE) this.property(name, line);
  }

  private begin(component: string): void {
    if (component === 'VCALENDAR') this.isCalendar = true;
    // An event or zone inside another: the one around it was never closed.
    if (component === 'VEVENT' || component === 'VTIMEZONE' || component === 'VCALENDAR') {
      this.open.length = 0;
      this.lines = [];
      this.declinedBy = [];
    }
    this.open.push(component);
    if (this.open[0] === 'VTIMEZONE') this.lines.push(`BEGIN:${component}`);
  }

  private end(component: string): void {
    if (!this.open.includes(component)) return;
    if (this.open[0] === 'VTIMEZONE') this.lines.push(`END:${component}`);
    this.open.length = this.open.lastIndexOf(component);
    if (component === 'VEVENT')
      this.events.push({ text: ['BEGIN:VEVENT', ...this.lines, 'END:VEVENT'].join('\r\n'), declinedBy: this.declinedBy });
    if (component === 'VTIMEZONE' && this.zones.size < MOST_ZONES) this.zones.set(this.zone, this.lines.join('\r\n'));
  }

  private property(name: string, line: string): void {
    const inside = this.open.at(-1);
    if (this.open[0] === 'VTIMEZONE') {
      this.lines.push(line);
      if (name === 'TZID') this.zone = valueOf(line);
    } else if (inside === 'VEVENT') {
      if (OF_TIME.has(name)) this.lines.push(line);
      if (name === 'ATTENDEE' && /;PARTSTAT="?DECLINED\b/i.test(line)) this.declinedBy.push(addressOf(line));
    } else if (name === 'X-WR-CALNAME' || name === 'NAME') this.name ??= unescape(valueOf(line)).trim() || undefined;
  }
}

function nameOf(line: string): string {
  return (/^[\w-]+/.exec(line)?.[0] ?? '').toUpperCase();
}

function componentOf(line: string): string {
  return valueOf(line).trim().toUpperCase();
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1);
}

function addressOf(line: string): string {
  return line
    .slice(line.toLowerCase().lastIndexOf('mailto:') + 7)
    .trim()
    .toLowerCase();
}

/** Text values escape commas, semicolons, backslashes and line ends. */
function unescape(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? ' ' : c));
}
