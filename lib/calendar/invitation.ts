import ICAL from 'ical.js';
import type { Stretch } from '@/lib/slots/request';

export interface Invitation {
  /** The same meeting has the same id: sent again, it is no second one. */
  readonly id: string;
  readonly slot: Stretch;
  /** What the meeting is called. */
  readonly summary: string;
  readonly description: string;
  /** Mail addresses; without the user's own it is a plain entry that nobody is asked to answer. */
  readonly organizer: string | undefined;
  readonly attendee: string | undefined;
  /** When it is written, ms since 1970. */
  readonly now: number;
}

/** An invitation as an iCalendar file (RFC 5545; RFC 5546 for the request): one meeting, its times in UTC. */
export function invitationFile({ id, slot, summary, description, organizer, attendee, now }: Invitation): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Firmly//Invitation//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', organizer !== undefined && attendee !== undefined ? 'REQUEST' : 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `firmly-${id}`);
  event.addPropertyWithValue('dtstamp', utc(now));
  event.addPropertyWithValue('dtstart', utc(slot.start));
  event.addPropertyWithValue('dtend', utc(slot.end));
  event.addPropertyWithValue('summary', summary);
  if (description !== '') event.addPropertyWithValue('description', description);
  event.addPropertyWithValue('sequence', 0);
  event.addPropertyWithValue('status', 'CONFIRMED');
  if (organizer !== undefined && attendee !== undefined) {
    event.addPropertyWithValue('organizer', `mailto:${organizer}`);
    const guest = event.addPropertyWithValue('attendee', `mailto:${attendee}`);
    guest.setParameter('role', 'REQ-PARTICIPANT');
    guest.setParameter('partstat', 'NEEDS-ACTION');
    guest.setParameter('rsvp', 'TRUE');
  }
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function utc(moment: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(moment), true);
}
