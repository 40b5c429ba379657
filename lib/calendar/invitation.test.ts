import { describe, expect, it } from 'vitest';
import { invitationFile } from './invitation';
import { readCalendar } from './read';

const START = Date.UTC(2026, 10, 24, 9);
const invitation = {
  id: 'abc',
  slot: { start: START, end: START + 1_800_000 },
  summary: 'Call: Mara; Lind, über\nalles',
  description: '',
  organizer: 'mira@example.com',
  attendee: 'mara@example.com',
  now: START - 1,
};

describe('invitationFile', () => {
  it('is a request that a calendar reads back, with hostile names kept inside their line', () => {
    const file = invitationFile(invitation);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain('METHOD:REQUEST');
    expect(file).toContain('DTSTART:20261124T090000Z');
    expect(file).toContain('SUMMARY:Call: Mara\\; Lind\\, über\\nalles');
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 76)).toBe(true);
    const reading = readCalendar(file, { timeZone: 'Europe/Berlin', window: { start: START - 1e9, end: START + 1e9 }, own: [] });
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value).toMatchObject({ ok: true, value: { busy: [invitation.slot], events: 1 } });
  });

  it('asks nobody for an answer when the user’s own address is not known', () => {
    const file = invitationFile({ ...invitation, organizer: undefined });
    expect(file).toContain('METHOD:PUBLISH');
    expect(file).not.toContain('ATTENDEE');
  });
});
